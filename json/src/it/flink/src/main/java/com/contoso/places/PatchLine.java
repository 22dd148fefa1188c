package com.contoso.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.graphlobby.operation.PlaceKey;

/** A patch with the id of its place, and its number among the patches of that place, from 1. */
public record PatchLine(String id, long sequence, byte[] json) {

    /** Reads {@code sequence TAB id TAB patch}; in Kafka the first two are the header and the key of a message. */
    public static PatchLine parse(String line) {
        String[] parts = line.split("\t", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("not a sequence, an id and a patch with tabs between them");
        }
        return new PatchLine(PlaceKey.folded(parts[1]), Long.parseLong(parts[0]), parts[2].getBytes(UTF_8));
    }
}
