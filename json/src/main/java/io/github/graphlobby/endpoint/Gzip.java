package io.github.graphlobby.endpoint;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Undoes gzip (RFC 1952), of which several members may follow each other, and nothing else. The stream of the JDK takes
 * what follows for the end, so that a body could be cut off unnoticed.
 */
final class Gzip {
    private static final int MAGIC = 0x8b1f;
    private static final int DEFLATE = 8;
    private static final int HEADER_LENGTH = 10;
    private static final int TRAILER_LENGTH = 8;

    private static final int HEADER_CHECKSUM = 1 << 1;
    private static final int EXTRA = 1 << 2;
    private static final int FILE_NAME = 1 << 3;
    private static final int COMMENT = 1 << 4;
    private static final int RESERVED = 0xe0;

    /** More than most bodies have, so that those are not copied. */
    private static final int FIRST_LENGTH = 4096;

    private final byte[] source;
    private final int most;
    private int position;
    private byte[] target;
    private int length;

    private Gzip(byte[] source, int most) {
        this.source = source;
        this.most = most;
        target = new byte[Math.min(most, FIRST_LENGTH)];
    }

    /**
     * Decodes, and stops where there is more than is wanted.
     *
     * @param compressed the members
     * @param most how many bytes are made at most, at least 1
     * @return the bytes, as many as there are up to then
     * @throws DataFormatException if it is no gzip as far as it was read, with the reason
     */
    static byte[] decode(byte[] compressed, int most) throws DataFormatException {
        return new Gzip(compressed, most).decode();
    }

    private byte[] decode() throws DataFormatException {
        var inflater = new Inflater(true);
        try {
            do {
                readHeader();
                inflater.reset();
                readContent(inflater);
            } while (position < source.length && length < most);
        } finally {
            inflater.end();
        }
        return length == target.length ? target : Arrays.copyOf(target, length);
    }

    private void readHeader() throws DataFormatException {
        int start = position;
        skip(HEADER_LENGTH);
        int flags = source[start + 3];
        check(int16(start) == MAGIC && source[start + 2] == DEFLATE && (flags & RESERVED) == 0, "it does not begin so");
        if ((flags & EXTRA) != 0) {
            skip(2);
            skip(int16(position - 2));
        }
        if ((flags & FILE_NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CHECKSUM) != 0) {
            int checksum = checksum(source, start, position) & 0xffff;
            skip(2);
            check(int16(position - 2) == checksum, "the checksum of its header is wrong");
        }
    }

    private void readContent(Inflater inflater) throws DataFormatException {
        int start = length;
        inflater.setInput(source, position, source.length - position);
        while (!inflater.finished()) {
            if (length == most) {
                return;
            }
            grow();
            int made = inflater.inflate(target, length, target.length - length);
            check(made > 0 || inflater.finished(), "it ends too early");
            length += made;
        }
        position = source.length - inflater.getRemaining();
        skip(TRAILER_LENGTH);
        check(int32(position - 8) == checksum(target, start, length), "its checksum is wrong");
        check(int32(position - 4) == length - start, "its length is wrong");
    }

    private void grow() {
        if (length == target.length) {
            target = Arrays.copyOf(target, (int) Math.min(most, 2L * length));
        }
    }

    private void skip(int bytes) throws DataFormatException {
        check(bytes <= source.length - position, "it ends too early");
        position += bytes;
    }

    /** Up to and with its zero. */
    private void skipText() throws DataFormatException {
        do {
            skip(1);
        } while (source[position - 1] != 0);
    }

    private int int16(int at) {
        return (source[at] & 0xff) | (source[at + 1] & 0xff) << 8;
    }

    private int int32(int at) {
        return int16(at) | int16(at + 2) << 16;
    }

    private static int checksum(byte[] bytes, int start, int end) {
        var checksum = new CRC32();
        checksum.update(bytes, start, end - start);
        return (int) checksum.getValue();
    }

    private static void check(boolean right, String otherwise) throws DataFormatException {
        if (!right) {
            throw new DataFormatException(otherwise);
        }
    }
}
