package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.call.CallOptions;
import io.github.graphlobby.model.media.MediaConfig;
import io.github.graphlobby.model.meeting.MeetingInfo;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.testkit.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the test vectors, and any other document, without the code that is tested. */
public final class Vectors {
    /** The types that vectors name: those of the model, and one of our own. */
    static final List<ResourceType<?>> TYPES =
            Stream.concat(Resources.all().stream(), Stream.of(Kinds.TYPE)).toList();

    /** The abstract types, of which vectors may name any. */
    static final List<ResourceFamily<?>> FAMILIES =
            List.of(Place.TYPE, CallOptions.TYPE, MediaConfig.TYPE, MeetingInfo.TYPE);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Map<String, JsonNode> FILES = new ConcurrentHashMap<>();

    private Vectors() {}

    /** One test for each vector of some files. */
    static Stream<DynamicTest> tests(List<String> paths, Consumer<JsonNode> test) {
        return paths.stream().flatMap(path -> tests(path, test));
    }

    /** One test for each vector of a file. */
    static Stream<DynamicTest> tests(String path, Consumer<JsonNode> test) {
        return read(path).valueStream().map(vector -> {
            String name = vector.required("name").stringValue();
            return DynamicTest.dynamicTest(name, () -> named(name, () -> test.accept(vector)));
        });
    }

    /** Says in the failure which vector it is: Maven's report only counts them. */
    private static void named(String name, Runnable test) {
        try {
            test.run();
        } catch (AssertionError e) {
            throw new AssertionError(name + ": " + e.getMessage(), e);
        }
    }

    /** A file of vectors, which is read once: whoever runs a single one of its tests runs through all of them. */
    static JsonNode read(String path) {
        return FILES.computeIfAbsent(path, Vectors::readFile);
    }

    private static JsonNode readFile(String path) {
        try (InputStream file = requireNonNull(Vectors.class.getResourceAsStream("/vectors/" + path), path)) {
            return MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document of a vector: the member {@code text} as it is, or a member with JSON. */
    static byte[] document(JsonNode vector, String member) {
        JsonNode text = vector.get("text");
        return text == null
                ? MAPPER.writeValueAsBytes(vector.required(member))
                : text.stringValue().getBytes(StandardCharsets.UTF_8);
    }

    public static JsonNode tree(byte[] json) {
        return MAPPER.readTree(json);
    }

    /** A document as Java objects; numbers keep their form, so 47.0 and 47 are different. */
    static @Nullable Object value(byte[] json) {
        return value(tree(json));
    }

    static @Nullable Object value(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (node.isObject()) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            node.forEachEntry((name, member) -> members.put(name, value(member)));
            return members;
        }
        if (node.isArray()) {
            List<@Nullable Object> items = new ArrayList<>();
            node.forEach(item -> items.add(value(item)));
            return items;
        }
        return scalar(node);
    }

    private static Object scalar(JsonNode node) {
        if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            return node.isIntegralNumber() && node.canConvertToLong() ? (Object) node.longValue() : number;
        }
        return node.isBoolean() ? (Object) node.booleanValue() : node.stringValue();
    }

    /** The type of a vector, by its name without namespace. */
    static ResourceType<?> resourceType(JsonNode vector) {
        return named(TYPES, vector)
                .orElseThrow(() -> new IllegalArgumentException("no type " + vector.required("type")));
    }

    /** The type of a vector, which may be an abstract one. */
    static StructuredType<?> structuredType(JsonNode vector) {
        return named(FAMILIES, vector).<StructuredType<?>>map(family -> family).orElseGet(() -> resourceType(vector));
    }

    private static <T extends StructuredType<?>> Optional<T> named(List<T> types, JsonNode vector) {
        String name = "microsoft.graph." + vector.required("type").stringValue();
        return types.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /** Records and bodies may hold longer names than a reader takes. */
    public static boolean hasReadableNames(JsonNode node) {
        return node.propertyStream().allMatch(member -> isReadable(member.getKey()))
                && node.valueStream().allMatch(Vectors::hasReadableNames);
    }

    private static boolean isReadable(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length <= 1_000;
    }
}
