package io.github.graphlobby.example;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written beside, as {@code NAME.….part}, and gets its name when it is whole, so that what was there
 * before stays until then; or standard output, a device or a pipe, which are written to at once. Packed if its name
 * ends in {@code .gz}. What fails names the file.
 */
final class BulkOutput extends OutputStream {
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final OutputStream out;
    /** Where it is written until it is whole; null if there is no such place. */
    private final @Nullable Path part;

    private final Path target;
    private boolean closed;

    private BulkOutput(String name, OutputStream bytes, @Nullable Path part, Path target) {
        this.name = name;
        out = new BufferedOutputStream(bytes, BUFFER);
        this.part = part;
        this.target = target;
    }

    static BulkOutput open(Path path, OutputStream standardOut) throws IOException {
        if (BulkOptions.isStandard(path)) {
            return new BulkOutput("standard output", standardOut, null, path);
        }
        if (Files.isDirectory(path)) {
            throw new FileException("cannot write " + path + ": it is a folder");
        }
        try {
            return openFile(path);
        } catch (IOException e) {
            throw FileException.writing(path.toString(), e);
        }
    }

    private static BulkOutput openFile(Path path) throws IOException {
        if (Files.exists(path) && !Files.isWritable(path)) {
            throw new AccessDeniedException(path.toString());
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return new BulkOutput(path.toString(), packed(path, Files.newOutputStream(path)), null, path);
        }
        Path target = Files.exists(path) ? path.toRealPath() : path; // a link stays
        Path part = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
        OutputStream bytes = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        part.toFile().deleteOnExit(); // as after Ctrl+C
        keepPermissions(target, part);
        return new BulkOutput(path.toString(), packed(path, bytes), part, target);
    }

    private static OutputStream packed(Path path, OutputStream bytes) throws IOException {
        return BulkOptions.isGzip(path) ? new GZIPOutputStream(bytes, BUFFER) : bytes;
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    @Override
    public void write(int octet) throws IOException {
        try {
            out.write(octet);
        } catch (IOException e) {
            throw FileException.writing(name, e);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw FileException.writing(name, e);
        }
    }

    /** Ends it, once everything is written; {@link #publish} may follow. */
    void end() throws IOException {
        try {
            closed = true;
            out.close();
        } catch (IOException e) {
            throw FileException.writing(name, e);
        }
    }

    /** Gives it its name. */
    void publish() throws IOException {
        if (part != null) {
            try {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw FileException.writing(name, e);
            }
        }
    }

    /** Drops what has not got its name. */
    @Override
    public void close() throws IOException {
        try {
            if (!closed) {
                out.close();
            }
        } finally {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        }
    }
}
