package io.github.graphlobby.bench;

import java.io.OutputStream;
import java.util.zip.CRC32C;

/** Takes what is written and keeps its checksum, which costs what a copy would; nobody closes it. */
final class BulkSink extends OutputStream {
    private final CRC32C checksum = new CRC32C();
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private long length;

    @Override
    public void write(int octet) {
        if (filled == buffer.length) {
            flushBuffer();
        }
        buffer[filled++] = (byte) octet;
    }

    @Override
    public void write(byte[] source, int offset, int size) {
        if (size > buffer.length - filled) {
            flushBuffer();
        }
        if (size > buffer.length) {
            take(source, offset, size);
        } else {
            System.arraycopy(source, offset, buffer, filled, size);
            filled += size;
        }
    }

    private void flushBuffer() {
        take(buffer, 0, filled);
        filled = 0;
    }

    private void take(byte[] source, int offset, int size) {
        checksum.update(source, offset, size);
        length += size;
    }

    String digest() {
        flushBuffer();
        return length + " bytes, CRC-32C " + Long.toHexString(checksum.getValue());
    }
}
