package io.github.graphlobby.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Looks at what a release would publish: no file but those on a list, each jar with the license. */
public final class StagedFiles {
    private static final String LICENSE = "META-INF/LICENSE";

    private StagedFiles() {}

    /**
     * Ends with 1 if something is staged that is not on the list, is missing, or has no license.
     *
     * @param args the folder of the group, the version, and the list, in which {@code VERSION} stands for it
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        Path group = Path.of(args[0]);
        List<String> staged = staged(group);
        List<String> expected = Files.readAllLines(Path.of(args[2])).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replace("VERSION", args[1]))
                .sorted()
                .toList();
        List<String> unlicensed = staged.stream()
                .filter(file -> file.endsWith(".jar") && !isLicensed(group.resolve(file)))
                .toList();
        if (!staged.equals(expected) || !unlicensed.isEmpty()) {
            System.err.println("staged: " + staged + "\nbut on the list are: " + expected + "\nwithout " + LICENSE
                    + ": " + unlicensed);
            System.exit(1);
        }
        System.out.println(staged.size() + " files would be published, each jar with its license");
    }

    /** Without the notes of the local repository, and the signatures, of which there is one for each file. */
    private static List<String> staged(Path group) throws IOException {
        try (Stream<Path> files = Files.walk(group)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> group.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.endsWith("maven-metadata-local.xml")
                            && !file.endsWith("_remote.repositories")
                            && !file.endsWith(".asc"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isLicensed(Path jar) {
        try (var opened = new JarFile(jar.toFile())) {
            return opened.getEntry(LICENSE) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
