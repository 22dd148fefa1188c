package io.github.graphlobby.example;

import io.github.graphlobby.endpoint.Callers;
import io.github.graphlobby.endpoint.FailureListener;
import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.operation.InMemoryCallStore;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.Vintage;
import java.time.InstantSource;
import java.util.UUID;

/** Sets an endpoint up over stores in memory. */
final class Service {
    private Service() {}

    static GraphEndpoint of(Directory directory, String root, FailureListener listener) {
        return GraphEndpoint.builder(
                        Vintage.BETA_2022,
                        InMemoryPlaceStore.of(directory.allPlaces()),
                        InMemoryCallStore.of(directory.allCalls()),
                        Callers.bearer(UnverifiedToken::claims),
                        UUID::randomUUID,
                        InstantSource.system())
                .serviceRoot(root)
                .listener(listener)
                .build();
    }
}
