package io.github.graphlobby.example;

import java.io.DataInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Undoes gzip (RFC 1952), of which several members may follow each other, and nothing else. The stream of the JDK takes
 * a member that is cut off or damaged behind another one for the end, so that half a file would pass for a whole one.
 */
final class GzipInput extends FilterInputStream {
    private static final int MAGIC = 0x1f8b;
    private static final int DEFLATE = 8;
    /** What follows the flags: a time, and two bytes of what the writer was. */
    private static final int PLAIN_FIELDS = 6;

    private static final int HEADER_CHECKSUM = 1 << 1;
    private static final int EXTRA = 1 << 2;
    private static final int FILE_NAME = 1 << 3;
    private static final int COMMENT = 1 << 4;

    private final PushbackInputStream source;
    private final int buffer;
    private final CRC32 checksum = new CRC32();
    private Member member;
    private boolean ended;

    GzipInput(InputStream source, int buffer) throws IOException {
        super(source);
        this.source = new PushbackInputStream(source, buffer);
        this.buffer = buffer;
        this.member = next();
    }

    /** The content of a member, which gives back what it has read behind its end. */
    private final class Member extends InflaterInputStream {
        Member() {
            super(source, new Inflater(true), buffer);
        }

        /** Checks what the member says of its content. */
        void finish() throws IOException {
            source.unread(buf, len - inf.getRemaining(), inf.getRemaining());
            long length = inf.getBytesWritten();
            inf.end();
            var trailer = new DataInputStream(source);
            int saidChecksum = Integer.reverseBytes(trailer.readInt());
            int saidLength = Integer.reverseBytes(trailer.readInt());
            if (saidChecksum != (int) checksum.getValue() || saidLength != (int) length) {
                throw new ZipException("its checksum is wrong");
            }
        }
    }

    private Member next() throws IOException {
        var header = new DataInputStream(source);
        if (header.readUnsignedShort() != MAGIC || header.readUnsignedByte() != DEFLATE) {
            throw new ZipException("what follows is no gzip");
        }
        int flags = header.readUnsignedByte();
        header.readFully(new byte[PLAIN_FIELDS]);
        if ((flags & EXTRA) != 0) {
            header.readFully(new byte[Short.toUnsignedInt(Short.reverseBytes(header.readShort()))]);
        }
        skipText((flags & FILE_NAME) != 0, header);
        skipText((flags & COMMENT) != 0, header);
        if ((flags & HEADER_CHECKSUM) != 0) {
            header.readShort();
        }
        checksum.reset();
        return new Member();
    }

    /** Up to and with its zero. */
    private static void skipText(boolean present, DataInputStream header) throws IOException {
        for (int c = present ? header.readUnsignedByte() : 0; c != 0; c = header.readUnsignedByte()) {
            // whatever it says
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = ended ? -1 : member.read(target, from, length);
        while (read < 0 && !ended) {
            member.finish();
            int more = source.read();
            if (more < 0) {
                ended = true;
            } else {
                source.unread(more);
                member = next();
                read = member.read(target, from, length);
            }
        }
        if (read > 0) {
            checksum.update(target, from, read);
        }
        return read;
    }
}
