package com.contoso.places;

import io.github.graphlobby.endpoint.Callers;
import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.CallStore;
import io.github.graphlobby.operation.InMemoryCallStore;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.OperationListener;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.PlaceUpdate;
import io.github.graphlobby.operation.Vintage;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the application, and says of what the endpoint is made. */
@SpringBootApplication
public class PlacesApplication {
    static final Vintage VINTAGE = Vintage.V1_2026;
    private static final Logger LOG = LoggerFactory.getLogger(PlacesApplication.class);

    /** Starts the application. */
    public static void main(String[] args) {
        SpringApplication.run(PlacesApplication.class, args);
    }

    @Bean
    PlaceStore places() {
        return InMemoryPlaceStore.of(List.of(Room.TYPE
                .empty()
                .with(Entity.ID, "3162F1E1-C4C0-604B-51D8-91DA78989EB1")
                .with(Room.EMAIL_ADDRESS, "cf100@contoso.com")
                .with(Place.DISPLAY_NAME, "Conf Room 100")
                .with(Room.CAPACITY, 8)));
    }

    @Bean
    CallStore calls() {
        return InMemoryCallStore.of(List.of());
    }

    @Bean
    PlaceUpdate placeUpdate() {
        return PlaceUpdate.of(VINTAGE);
    }

    @Bean
    GraphEndpoint endpoint(
            PlaceStore places,
            CallStore calls,
            Callers callers,
            OperationListener metrics,
            @Value("${places.service-root}") String root) {
        return GraphEndpoint.builder(VINTAGE, places, calls, callers, UUID::randomUUID, InstantSource.system())
                .serviceRoot(root)
                .operationListener(metrics)
                .listener((requestId, cause) -> LOG.error("request {} failed", requestId, cause))
                .build();
    }
}
