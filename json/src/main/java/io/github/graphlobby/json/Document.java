package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

/**
 * A resource as it stands in a document: its data, and apart from it the control information that came with it or is to
 * go with it.
 *
 * <p>Immutable and thread-safe if the resource is, a value.
 *
 * @param <B> the resource, or the interface that several share
 * @param resource the data
 * @param control what is said about the data
 */
public record Document<B>(B resource, ControlInformation control) {
    /** Refuses null. */
    public Document {
        requireNonNull(resource, "resource");
        requireNonNull(control, "control");
    }

    /**
     * Makes a document without control information.
     *
     * @param <B> the resource, or the interface that several share
     * @param resource the data
     * @return the document
     */
    public static <B> Document<B> of(B resource) {
        return new Document<>(resource, ControlInformation.NONE);
    }
}
