package io.github.graphlobby.example;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** A file cannot be used: which, and why, in words for the person at the command line. */
final class FileException extends IOException {
    private static final long serialVersionUID = 1;

    FileException(String message) {
        super(message);
    }

    private FileException(String message, IOException cause) {
        super(message, cause);
    }

    static FileException reading(String name, IOException cause) {
        return new FileException("cannot read " + name + ": " + words(cause, "there is no such file"), cause);
    }

    static FileException writing(String name, IOException cause) {
        return new FileException("cannot write " + name + ": " + words(cause, "there is no such folder"), cause);
    }

    private static String words(IOException e, String missing) {
        if (e instanceof NoSuchFileException) {
            return missing;
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof ZipException || e instanceof EOFException) {
            return "it is no gzip data, or damaged";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null ? e.toString() : reason;
    }
}
