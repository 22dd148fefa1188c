package io.github.graphlobby.fuzz;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of the vectors. */
final class Vectors {
    private Vectors() {}

    static byte[] bytes(String path) {
        try (InputStream file = requireNonNull(Vectors.class.getResourceAsStream("/vectors/" + path), path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Object json(String path) {
        return requireNonNull(
                requireNonNull(StrictJson.parsedOrNull(bytes(path)), path).value(), path);
    }
}
