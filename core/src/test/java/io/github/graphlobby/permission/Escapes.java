package io.github.graphlobby.permission;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/** Text as a client sends it that escapes everything. */
final class Escapes {
    private Escapes() {}

    static String of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return IntStream.range(0, bytes.length)
                .mapToObj(i -> "%%%02X".formatted(bytes[i]))
                .collect(joining());
    }
}
