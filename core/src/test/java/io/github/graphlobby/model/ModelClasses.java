package io.github.graphlobby.model;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that this package and those below it declare, found in its class files, so that no test has to list it.
 */
final class ModelClasses {
    /** A type that no schema has, for the records that keep values of types nobody modelled. */
    static final String UNMODELLED = "microsoft.graph.unmodelled";

    private static final String PACKAGE = ModelClasses.class.getPackageName();

    private ModelClasses() {}

    /** Returns the type of every record that is a resource. */
    static List<ResourceType<?>> resourceTypes() {
        return classes()
                .filter(type -> type.isRecord() && Resource.class.isAssignableFrom(type))
                .<ResourceType<?>>map(ModelClasses::resourceType)
                .toList();
    }

    /** Returns the types of every interface that records derive from. */
    static List<ResourceFamily<?>> families() {
        return classes()
                .filter(type -> type.isInterface() && hasType(type))
                .<ResourceFamily<?>>map(type -> (ResourceFamily<?>) type(type))
                .toList();
    }

    /** Returns every enumeration. */
    static List<EnumType<?>> enumerations() {
        return classes()
                .filter(type -> !type.isRecord() && !type.isInterface() && hasType(type))
                .<EnumType<?>>map(type -> (EnumType<?>) type(type))
                .toList();
    }

    private static ResourceType<?> resourceType(Class<?> record) {
        return (ResourceType<?>) (hasType(record) ? type(record) : typeNamedLater(record));
    }

    private static boolean hasType(Class<?> declaring) {
        return Stream.of(declaring.getDeclaredFields())
                .anyMatch(field -> field.getName().equals("TYPE"));
    }

    private static Object type(Class<?> declaring) {
        try {
            return declaring.getField("TYPE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(declaring.getName(), e);
        }
    }

    private static Object typeNamedLater(Class<?> record) {
        try {
            return record.getMethod("type", String.class).invoke(null, UNMODELLED);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(record.getName(), e);
        }
    }

    private static Stream<Class<?>> classes() {
        Path root = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(root.resolve(PACKAGE.replace('.', '/')))) {
            return files
                    .map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .sorted()
                    .<Class<?>>map(ModelClasses::load)
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }
}
