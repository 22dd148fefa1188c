package io.github.graphlobby.model;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.schema.SchemaVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The published schemas: {@code inventory/graph-types.txt}, whose head explains its format.
 *
 * @param types the types by their names, without {@code microsoft.graph}
 */
record Inventory(Map<String, Type> types) {

    /** The kind of a type. */
    enum Kind {
        ENTITY,
        COMPLEX,
        ENUM
    }

    /** A type with its own rows or, if it is an enumeration, its members. */
    record Type(
            Kind kind,
            String name,
            @Nullable String base,
            boolean isAbstract,
            boolean isOpen,
            Set<SchemaVersion> versions,
            List<Row> rows,
            List<Member> members) {}

    /** A property where a type declares it. */
    record Row(
            String owner,
            String name,
            String type,
            boolean isNullable,
            boolean isNavigation,
            Set<SchemaVersion> versions) {

        /** What tells rows apart, such as {@code room.capacity}. */
        String key() {
            return owner + "." + name;
        }
    }

    /** A member of an enumeration. */
    record Member(String name, int value, Set<SchemaVersion> versions) {}

    static Inventory read() {
        var in = requireNonNull(Inventory.class.getResourceAsStream("/inventory/graph-types.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Type type(String name) {
        return requireNonNull(types.get(name), name);
    }

    /** Returns a type and its bases, the type first. */
    List<Type> lineage(String name) {
        var lineage = new ArrayList<Type>();
        for (String next = name; next != null; next = type(next).base()) {
            lineage.add(type(next));
        }
        return lineage;
    }

    /** Returns the rows of a property in a type and its bases, that of the type first. */
    List<Row> rows(String type, String property) {
        return lineage(type).stream()
                .flatMap(owner -> owner.rows().stream())
                .filter(row -> row.name().equals(property))
                .toList();
    }

    Stream<Row> rows() {
        return types.values().stream().flatMap(type -> type.rows().stream());
    }

    private static Inventory parse(Stream<String> lines) {
        var types = new LinkedHashMap<String, Type>();
        var last = new ArrayList<Type>();
        lines.forEach(line -> {
            var words = List.of(line.strip().split(" ", -1));
            if (line.startsWith(" ")) {
                addTo(last.get(last.size() - 1), words);
            } else {
                last.add(type(words));
            }
        });
        last.forEach(type -> types.put(type.name(), type));
        return new Inventory(types);
    }

    private static Type type(List<String> words) {
        String base = words.stream()
                .filter(word -> word.startsWith("base="))
                .map(word -> word.substring("base=".length()))
                .findFirst()
                .orElse(null);
        return new Type(
                Kind.valueOf(words.get(0).toUpperCase(Locale.ROOT)),
                words.get(1),
                base,
                words.contains("abstract"),
                words.contains("open"),
                versions(words),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private static void addTo(Type type, List<String> words) {
        String name = words.get(1);
        switch (words.get(0)) {
            case "member" -> type.members().add(new Member(name, Integer.parseInt(words.get(2)), versions(words)));
            case "property", "navigation" ->
                type.rows()
                        .add(new Row(
                                type.name(),
                                name,
                                words.get(2),
                                !words.get(3).equals("nonnull"),
                                words.get(0).equals("navigation"),
                                versions(words)));
            default -> throw new IllegalArgumentException(words.toString());
        }
    }

    private static Set<SchemaVersion> versions(List<String> words) {
        String last = words.get(words.size() - 1);
        var versions = EnumSet.noneOf(SchemaVersion.class);
        for (String version : (last.equals("all") ? "b20,b21,v1,b26" : last).split(",", -1)) {
            versions.add(version(version));
        }
        return versions;
    }

    private static SchemaVersion version(String word) {
        return switch (word) {
            case "b20" -> SchemaVersion.BETA_2020;
            case "b21" -> SchemaVersion.BETA_2022;
            case "v1" -> SchemaVersion.V1_2026;
            case "b26" -> SchemaVersion.BETA_2026;
            default -> throw new IllegalArgumentException(word);
        };
    }
}
