package com.contoso.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.graphlobby.operation.PlaceKey;

/** A patch with the id of its place, and its number among the patches of that place, from 1. */
public record PatchLine(String id, long sequence, byte[] json) {

    /** Reads {@code sequence TAB id TAB patch}; in Kafka the first two are the header and the key of a message. */
    public static PatchLine parse(String line) {
        String[] parts = line.split("\t", 3);
        long sequence = parts.length < 3 ? 0 : sequence(parts[0]);
        if (sequence < 1) {
            throw new IllegalArgumentException("not a number from 1, an id and a patch with tabs between them");
        }
        return new PatchLine(PlaceKey.folded(parts[1]), sequence, parts[2].getBytes(UTF_8));
    }

    private static long sequence(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) { // refused as a number below 1 is
            return 0;
        }
    }
}
