package io.github.graphlobby.bench;

import java.nio.charset.StandardCharsets;

/** What a process reads that is started to answer one PATCH, and how it answers; nothing here loads the library. */
final class ColdDocuments {
    private ColdDocuments() {}

    static byte[] room() {
        return Documents.ROOM.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] patch() {
        return Documents.PATCH_TEXT.getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the answer on a line, then how many nanoseconds the main method has taken for it. */
    static void answer(byte[] answer, long start) {
        long taken = System.nanoTime() - start;
        System.out.write(answer, 0, answer.length);
        System.out.println();
        System.out.println(taken);
    }
}
