package com.contoso.places;

import io.github.graphlobby.json.ErrorEnvelope;
import io.github.graphlobby.json.JsonPatchBody;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.PlaceUpdate;
import io.github.graphlobby.operation.Vintage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Updates a place in one file by a PATCH body in another: {@code places PLACE PATCH}. */
public final class Places {
    private static final ResourceReader<Place> PLACES = ResourceReader.of(Place.TYPE);
    private static final ResourceWriter ANSWERS = ResourceWriter.answering(Vintage.V1_2026.schema());

    private Places() {}

    /**
     * Prints the place as it becomes, or what is wrong, and on a second line what a mapper that finds modules reads of
     * it.
     */
    public static void main(String[] args) throws IOException {
        Place place = PLACES.read(Files.readAllBytes(Path.of(args[0])));
        JsonPatchBody body = JsonPatchBody.of(Files.readAllBytes(Path.of(args[1])));
        byte[] answer = PlaceUpdate.of(Vintage.V1_2026)
                .apply(place, body)
                .fold(ANSWERS::toBytes, error -> ErrorEnvelope.of(error).toBytes());
        System.out.write(answer);
        System.out.println();
        var mapper = JsonMapper.builder().findAndAddModules().build();
        System.out.println(mapper.readValue(Files.readAllBytes(Path.of(args[0])), Place.class)
                .getClass()
                .getSimpleName());
    }
}
