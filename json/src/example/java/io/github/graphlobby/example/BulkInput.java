package io.github.graphlobby.example;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that is read, or standard input: unpacked if its name ends in {@code .gz}, and refused if its first bytes show
 * that it is not in lines of JSON, or no text. What fails names the file.
 */
final class BulkInput extends InputStream {
    private static final int BUFFER = 1 << 16;
    /** Enough for the first document of nearly every file. */
    private static final int HEAD = 1 << 16;

    private final String name;
    /** Knows how far it is; null if nobody does. */
    private final @Nullable SeekableByteChannel file;

    private final InputStream in;

    private BulkInput(String name, @Nullable SeekableByteChannel file, InputStream in) {
        this.name = name;
        this.file = file;
        this.in = in;
    }

    /** What the first bytes show to be wrong. */
    private interface Look {
        @Nullable
        String trouble(byte[] head, boolean whole);
    }

    /** Opens lines of JSON. */
    static BulkInput open(Path path, InputStream standardIn) throws IOException {
        return open(path, standardIn, InputForm::trouble);
    }

    /** Opens any text. */
    static BulkInput openText(Path path, InputStream standardIn) throws IOException {
        return open(path, standardIn, (head, whole) -> InputForm.troubleOfText(head));
    }

    private static BulkInput open(Path path, InputStream standardIn, Look look) throws IOException {
        boolean standard = BulkOptions.isStandard(path);
        String name = nameOf(path);
        try {
            return standard ? looked(name, null, standardIn, ofStandardInput(look)) : openFile(name, path, look);
        } catch (FileException e) {
            throw e;
        } catch (IOException e) {
            throw FileException.reading(name, e);
        }
    }

    /** Returns how a file is called in messages. */
    static String nameOf(Path path) {
        return BulkOptions.isStandard(path) ? "standard input" : path.toString();
    }

    private static Look ofStandardInput(Look look) {
        return (head, whole) -> {
            String packed = InputForm.troubleOfStandardInput(head);
            return packed == null ? look.trouble(head, whole) : packed;
        };
    }

    private static BulkInput openFile(String name, Path path, Look look) throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileException("cannot read " + name + ": it is a folder");
        }
        SeekableByteChannel channel = Files.newByteChannel(path);
        try {
            InputStream bytes = Channels.newInputStream(channel);
            InputStream in = BulkOptions.isGzip(path) ? new GzipInput(bytes, BUFFER) : bytes;
            return looked(name, Files.isRegularFile(path) ? channel : null, in, look);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static BulkInput looked(String name, @Nullable SeekableByteChannel file, InputStream in, Look look)
            throws IOException {
        byte[] head = in.readNBytes(HEAD);
        String trouble = look.trouble(head, head.length < HEAD);
        if (trouble != null) {
            throw new FileException(name + " " + trouble);
        }
        return new BulkInput(name, file, new SequenceInputStream(new ByteArrayInputStream(head), in));
    }

    /** How much of it was read, in per cent; -1 if its size is not known. */
    int percent() {
        try {
            return file == null ? -1 : (int) (100 * file.position() / Math.max(1, file.size()));
        } catch (IOException e) { // of a file that will soon say so itself
            return -1;
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        try {
            return in.read(target, from, length);
        } catch (InterruptedIOException e) { // which says nothing of the file
            throw e;
        } catch (IOException e) {
            throw FileException.reading(name, e);
        }
    }

    /** Names this file as that of a failure that names none, such as a line that is too long. */
    UncheckedIOException named(UncheckedIOException e) {
        IOException cause = e.getCause();
        return cause == null || cause instanceof FileException
                ? e
                : new UncheckedIOException(FileException.reading(name, cause));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
