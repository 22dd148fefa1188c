package io.github.graphlobby.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A process that is started to answer one PATCH, with the options that the virtual machine has by itself.
 *
 * @param name what is measured
 * @param command the program and its arguments
 */
record ColdProcess(String name, List<String> command) {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** Of a main method, with the jars on the class path that have the given classes, and no others. */
    static ColdProcess of(String name, Class<?> main, Class<?>... libraries) {
        var classPath = new ArrayList<String>();
        for (Class<?> library : libraries) {
            classPath.add(jar(location(library)).toString());
        }
        classPath.add(location(main).toString());
        return new ColdProcess(
                name, List.of(JAVA.toString(), "-cp", String.join(File.pathSeparator, classPath), main.getName()));
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What people have on their class paths is the jar, which a build makes beside the directory of its classes. */
    private static Path jar(Path location) {
        if (!Files.isDirectory(location)) {
            return location;
        }
        try (Stream<Path> built = Files.list(location.resolveSibling(""))) {
            return built.filter(file -> file.getFileName().toString().matches("lobby-[a-z]+-[0-9.]+(-SNAPSHOT)?[.]jar"))
                    .findAny()
                    .orElseThrow(() -> new IllegalStateException("no jar beside " + location));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts it, waits for its answer and its end.
     *
     * @throws IOException if it cannot be started or fails
     * @throws InterruptedException if this thread is interrupted
     */
    Times run() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        InputStream in = process.getInputStream();
        int first = in.read();
        long answered = System.nanoTime() - start;
        byte[] rest = in.readAllBytes();
        int exit = process.waitFor();
        long ended = System.nanoTime() - start;
        if (exit != 0) {
            throw new IOException(name + " failed");
        }
        return times((char) first + new String(rest, StandardCharsets.UTF_8), answered, ended);
    }

    private static Times times(String output, long answered, long ended) {
        String[] lines = output.split("\\R", -1);
        return new Times(lines[0], answered, ended, Long.parseLong(lines[1]));
    }

    /**
     * When a process had done what, in nanoseconds since it was started, as the one sees it that started it.
     *
     * @param answer the answer
     * @param answered when the first byte of the answer came
     * @param ended when it had ended
     * @param inMain how long its main method took for the answer
     */
    record Times(String answer, long answered, long ended, long inMain) {}
}
