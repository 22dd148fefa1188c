package io.github.graphlobby.bulk;

import java.io.IOException;
import java.io.OutputStream;

/** How a line ends. */
enum LineEnd {
    /** With the file, or with a byte order mark, which comes as a line of its own. */
    NONE(false, false),
    LINE_FEED(false, true),
    CARRIAGE_RETURN_LINE_FEED(true, true),
    /** Of the last line, whose line feed is missing. */
    CARRIAGE_RETURN(true, false);

    private final boolean carriageReturn;
    private final boolean lineFeed;

    LineEnd(boolean carriageReturn, boolean lineFeed) {
        this.carriageReturn = carriageReturn;
        this.lineFeed = lineFeed;
    }

    void writeTo(OutputStream out) throws IOException {
        if (carriageReturn) {
            out.write('\r');
        }
        if (lineFeed) {
            out.write('\n');
        }
    }
}
