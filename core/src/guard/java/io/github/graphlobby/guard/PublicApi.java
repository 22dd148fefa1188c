package io.github.graphlobby.guard;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The public and protected types of a module's exported packages as text, which a file in the source tree repeats, so
 * that no change of the API goes unseen.
 *
 * <p>{@code mvn process-test-classes surefire:test@default-test -Dtest=ApiTest -Dapi.accept=true} writes the file;
 * without the property nothing is ever written.
 */
public final class PublicApi {
    private static final String ACCEPT = "api.accept";
    private static final String MEMBER = "    ";

    private final List<String> lines;

    private PublicApi(List<String> lines) {
        this.lines = lines;
    }

    /**
     * Reads the API of a module.
     *
     * @param classes the directory of the module's classes, with {@code module-info.class}
     * @return the API
     * @throws IOException if the directory cannot be read
     */
    public static PublicApi of(Path classes) throws IOException {
        var lines = new ArrayList<String>();
        for (Class<?> type : exportedTypes(classes)) {
            lines.add(ApiText.header(type));
            ApiText.members(type).forEach(member -> lines.add(MEMBER + member));
        }
        return new PublicApi(lines);
    }

    /**
     * Fails unless a file holds this API; accepts the API by writing the file if the system property {@value #ACCEPT}
     * is true.
     *
     * @param file the file
     * @throws IOException if the file cannot be read or written
     */
    public void assertAcceptedIn(Path file) throws IOException {
        if (Boolean.getBoolean(ACCEPT)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines) + "\n");
        }
        var accepted = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        if (!accepted.equals(lines)) {
            throw new AssertionError("the public API is not the one in " + file + ":\n" + difference(accepted)
                    + "\nIf that is meant, accept it: mvn process-test-classes surefire:test@default-test -Dtest=ApiTest -D"
                    + ACCEPT + "=true");
        }
    }

    private String difference(List<String> accepted) {
        var before = qualified(accepted);
        var after = qualified(lines);
        var gone = before.stream().filter(line -> !after.contains(line)).map(line -> "- " + line);
        var added = after.stream().filter(line -> !before.contains(line)).map(line -> "+ " + line);
        String difference = Stream.concat(gone, added)
                .sorted(Comparator.comparing(line -> line.substring(2)))
                .collect(joining("\n"));
        return difference.isEmpty() ? "(the same lines in another order)" : difference;
    }

    /** Puts the type before each member, so that a line tells where it belongs. */
    private static List<String> qualified(List<String> lines) {
        var qualified = new ArrayList<String>();
        String type = "";
        for (String line : lines) {
            if (line.startsWith(MEMBER)) {
                qualified.add(type + ": " + line.strip());
            } else {
                type = line.split("[ <]", 2)[0];
                qualified.add(line);
            }
        }
        return qualified;
    }

    static List<Class<?>> exportedTypes(Path classes) throws IOException {
        var types = new ArrayList<Class<?>>();
        for (String name : exportedPackages(classes)) {
            try (Stream<Path> files = Files.list(classes.resolve(name.replace('.', '/')))) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                        .map(file -> load(name + "." + file.substring(0, file.length() - ".class".length())))
                        .filter(ApiText::isVisible)
                        .forEach(types::add);
            }
        }
        types.sort(Comparator.comparing(Class::getName));
        return types;
    }

    private static List<String> exportedPackages(Path classes) throws IOException {
        try (var in = Files.newInputStream(classes.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .sorted()
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
