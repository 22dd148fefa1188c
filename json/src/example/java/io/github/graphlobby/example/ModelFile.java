package io.github.graphlobby.example;

import io.github.graphlobby.json.JsonReadException;
import io.github.graphlobby.json.PermissionModelReader;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.permission.PermissionModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The permission model that a command is told to follow. */
final class ModelFile {
    private ModelFile() {}

    /** Reads a file in the published format; without one it is the built-in model of the newest vintage. */
    static PermissionModel read(@Nullable String name) throws FileException {
        return name == null ? newest() : readFile(name);
    }

    private static PermissionModel newest() {
        List<Vintage> vintages = Vintage.all();
        return vintages.get(vintages.size() - 1).permissions();
    }

    private static PermissionModel readFile(String name) throws FileException {
        Path path = path(name);
        try {
            return PermissionModelReader.of(String.valueOf(path.getFileName())).read(Files.readAllBytes(path));
        } catch (IOException e) {
            throw FileException.reading(name, e);
        } catch (JsonReadException e) {
            throw new FileException("cannot read " + name + ": " + e.getMessage());
        }
    }

    /** Returns a file that somebody named. */
    static Path path(String name) throws FileException {
        if (name.isEmpty()) {
            throw new UsageException("a file without a name");
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new FileException("cannot read " + name + ": it is a folder");
            }
            return path;
        } catch (InvalidPathException e) {
            throw new UsageException("`" + name + "` is no file: " + e.getMessage());
        }
    }
}
