package io.github.graphlobby.json;

import io.github.graphlobby.model.catalog.ModelTypes;
import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.schema.PrimitiveType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the JSON Schema of types, each of which is defined once and referred to by its name. */
final class SchemaDefinitions {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String UNTYPED = "untyped";
    private static final String UNKNOWN_TYPE = "unknownType";

    private final boolean patch;
    /** The version whose members there are, or null for those of every version. */
    private final @Nullable SchemaVersion version;

    private final ControlSchemas control;
    private final Map<String, @Nullable Object> definitions = new LinkedHashMap<>();

    private SchemaDefinitions(boolean patch, @Nullable SchemaVersion version) {
        this.patch = patch;
        this.version = version;
        control = new ControlSchemas(patch);
    }

    static SchemaDefinitions ofPatch(@Nullable SchemaVersion version) {
        return new SchemaDefinitions(true, version);
    }

    static SchemaDefinitions ofResource(@Nullable SchemaVersion version) {
        return new SchemaDefinitions(false, version);
    }

    /** Returns a schema with everything that it refers to. */
    Map<String, @Nullable Object> document(String title, Map<String, @Nullable Object> root) {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("$schema", DIALECT);
        document.put("title", title);
        document.putAll(root);
        if (!definitions.isEmpty()) {
            document.put("$defs", definitions);
        }
        return Json.object(document);
    }

    /** Returns the schema of a whole body, which need not announce its type. */
    <R extends Resource<R>> Map<String, @Nullable Object> root(ResourceType<R> type) {
        return object(type, property -> true, control.names(false));
    }

    /** Returns the schema of a whole body that announces its type. */
    <R extends Resource<R>> Map<String, @Nullable Object> announced(
            ResourceType<R> type, Predicate<Property<? super R, ?>> which) {
        Map<String, @Nullable Object> schema = object(type, which, control.names(false));
        schema.putAll(ControlSchemas.REQUIRED_TYPE);
        return schema;
    }

    /** Returns a reference to a type, which is defined if it is not yet. */
    Map<String, @Nullable Object> reference(StructuredType<?> type) {
        if (!definitions.containsKey(type.name())) {
            definitions.put(type.name(), null); // a value may hold others of its own type
            definitions.put(type.name(), definition(type));
        }
        return reference(type.name());
    }

    private static Map<String, @Nullable Object> reference(String name) {
        var schema = new LinkedHashMap<String, @Nullable Object>();
        schema.put(
                "$ref",
                "#/$defs/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        return schema;
    }

    private Map<String, @Nullable Object> definition(StructuredType<?> type) {
        return type instanceof ResourceFamily<?> family ? anyOf(family) : object((ResourceType<?>) type);
    }

    private <R extends Resource<R>> Map<String, @Nullable Object> object(ResourceType<R> type) {
        return object(type, property -> true, control.names(type.isEntity()));
    }

    private <R extends Resource<R>> Map<String, @Nullable Object> object(
            ResourceType<R> type, Predicate<Property<? super R, ?>> which, Map<String, @Nullable Object> names) {
        var properties = new LinkedHashMap<String, @Nullable Object>();
        for (Property<? super R, ?> property : type.properties()) {
            if (which.test(property) && isInVersion(type, property)) {
                properties.put(property.name(), property(property));
            } else if (type.isOpen()) {
                properties.put(property.name(), false); // or else it would be one that nobody declares
            }
        }
        properties.putAll(control.members(typeOf(type.name(), type.isOpen())));
        return object(properties, names, type.isOpen() ? untyped() : false);
    }

    /** Which version has what of a type that nobody modelled is not known, so it may have everything. */
    private <R extends Resource<R>> boolean isInVersion(ResourceType<R> type, Property<? super R, ?> property) {
        return version == null || !type.isModelled() || type.versions(property).contains(version);
    }

    private static Map<String, @Nullable Object> object(
            Map<String, @Nullable Object> properties, Map<String, @Nullable Object> names, Object others) {
        var schema = new LinkedHashMap<String, @Nullable Object>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("patternProperties", ControlSchemas.PASSED_OVER);
        schema.putAll(names);
        schema.put("additionalProperties", others);
        return schema;
    }

    /** Any of the modelled types, each of which says its name; in a resource also one that nobody modelled. */
    private Map<String, @Nullable Object> anyOf(ResourceFamily<?> family) {
        var types = new ArrayList<@Nullable Object>();
        for (ResourceType<?> type : family.modelled()) {
            if (version == null || type.versions().contains(version)) {
                types.add(reference(type));
            }
        }
        if (!patch) {
            types.add(unmodelled(family));
        }
        var schema = new LinkedHashMap<String, @Nullable Object>();
        schema.put("allOf", List.of(ControlSchemas.REQUIRED_TYPE));
        schema.put("anyOf", types);
        return schema;
    }

    private Map<String, @Nullable Object> unmodelled(ResourceFamily<?> family) {
        return object(family.type(family.name()), property -> true, control.names(false));
    }

    /** What a value may announce: its type, and one that is derived from it, of which nobody knows what it is. */
    private Map<String, @Nullable Object> typeOf(String name, boolean open) {
        Map<String, @Nullable Object> itself = ControlSchemas.typeNamed(name);
        if (patch || !open) {
            return itself;
        }
        definitions.computeIfAbsent(UNKNOWN_TYPE, key -> ControlSchemas.typeOtherThan(ModelTypes.names()));
        var schema = new LinkedHashMap<String, @Nullable Object>();
        schema.put("anyOf", List.of(itself, reference(UNKNOWN_TYPE)));
        return schema;
    }

    private Map<String, @Nullable Object> property(Property<?, ?> property) {
        ValueType<?> type = property.type();
        boolean collection = type.kind() == ValueType.Kind.COLLECTION;
        Map<String, @Nullable Object> schema = value(type, !patch || type.isClearable());
        if (patch && property.isOfUntypedEntities()) {
            schema.put(collection ? "items" : "allOf", collection ? entity() : List.of(entity()));
        }
        return schema;
    }

    /** An entity that nobody modelled, which is no reference to another one. */
    private Map<String, @Nullable Object> entity() {
        Map<String, @Nullable Object> schema = untyped();
        schema.putAll(control.names(true));
        return schema;
    }

    private Map<String, @Nullable Object> value(ValueType<?> type, boolean nullable) {
        Map<String, @Nullable Object> schema = value(type);
        if (type.kind() == ValueType.Kind.UNTYPED) {
            return nullable ? schema : with(schema, "not", Map.of("type", "null"));
        }
        return nullable ? ValueSchemas.orNull(schema) : schema;
    }

    private Map<String, @Nullable Object> value(ValueType<?> type) {
        if (type instanceof PrimitiveType<?> primitive) {
            return type.kind() == ValueType.Kind.UNTYPED ? untyped() : ValueSchemas.of(primitive);
        }
        if (type instanceof EnumType<?> enumeration) {
            return ValueSchemas.oneOf(spellings(enumeration));
        }
        if (type instanceof StructuredValueType<?> structured) {
            return reference(structured.structuredType());
        }
        return type instanceof CollectionType<?> collection
                ? ValueSchemas.array(value(collection.item(), collection.isNullable()))
                : map((MapType<?>) type);
    }

    /** In a patch null removes an entry. */
    private Map<String, @Nullable Object> map(MapType<?> type) {
        return object(Map.of(), control.names(false), value(type.value(), patch));
    }

    /** What a reader of patches takes, or what is written. */
    private <E extends EvolvableEnum> List<String> spellings(EnumType<E> type) {
        Stream<String> spellings =
                patch ? type.spellings().stream() : type.known().stream().map(EvolvableEnum::toString);
        return spellings
                .filter(spelling ->
                        version == null || type.versions(type.of(spelling)).contains(version))
                .toList();
    }

    /** Any JSON value, in which control information must not ask for a change. */
    private Map<String, @Nullable Object> untyped() {
        if (!definitions.containsKey(UNTYPED)) {
            var schema = new LinkedHashMap<String, @Nullable Object>(control.names(false));
            schema.put("additionalProperties", reference(UNTYPED));
            schema.put("items", reference(UNTYPED));
            definitions.put(UNTYPED, patch ? schema : Map.of());
        }
        return reference(UNTYPED);
    }

    private static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> schema, String keyword, Object value) {
        schema.put(keyword, value);
        return schema;
    }
}
