package io.github.graphlobby.example;

import io.github.graphlobby.json.ErrorEnvelope;
import io.github.graphlobby.json.JsonPatchBody;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.operation.PlaceUpdate;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.schema.SchemaVersion;

/** A PATCH request from bytes to bytes: what a client may not change, such as the id, is refused. */
final class AnswerPatch {
    private static final ResourceReader<Place> PLACES = ResourceReader.of(Place.TYPE);
    private static final PlaceUpdate UPDATE = PlaceUpdate.of(Vintage.BETA_2022);
    private static final ResourceWriter ANSWERS = ResourceWriter.answering(SchemaVersion.BETA_2022);

    private AnswerPatch() {}

    static byte[] answer(byte[] stored, byte[] body) {
        Outcome<Place> outcome = UPDATE.apply(PLACES.read(stored), JsonPatchBody.of(body));
        return outcome.fold(ANSWERS::toBytes, error -> ErrorEnvelope.of(error).toBytes());
    }
}
