package io.github.graphlobby.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, of which none takes more memory than a bound. Not thread-safe. */
final class BoundedLines {
    /** No front end takes a request line of this length. */
    static final int MOST_BYTES = 1 << 16;

    private final InputStream in;
    private boolean tooLong;

    BoundedLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** Returns the next line, of which what is beyond the bound is left out; null at the end. */
    @Nullable
    String next() throws IOException {
        var line = new ByteArrayOutputStream();
        tooLong = false;
        int next = in.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (line.size() < MOST_BYTES) {
                line.write(next);
            } else {
                tooLong = true;
            }
        }
        return line.toString(UTF_8);
    }

    /** Tells whether something of the last line was left out. */
    boolean isTooLong() {
        return tooLong;
    }
}
