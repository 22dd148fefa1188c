package io.github.graphlobby.json;

import java.io.IOException;
import java.io.InputStream;

/** Fails whenever somebody reads. */
final class FailingStream extends InputStream {
    private final IOException failure;

    FailingStream(IOException failure) {
        this.failure = failure;
    }

    @Override
    public int read() throws IOException {
        throw failure;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        throw failure;
    }
}
