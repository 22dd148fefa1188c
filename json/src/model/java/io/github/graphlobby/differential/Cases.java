package io.github.graphlobby.differential;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of cases, how they are drawn, and how they are kept. */
final class Cases {
    static final Map<String, Function<Draw, Case>> KINDS = kinds();

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    /** What is added to a seed from case to case, so that the seeds of two runs that are near do not meet. */
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Cases() {}

    private static Map<String, Function<Draw, Case>> kinds() {
        Map<String, Function<Draw, Case>> kinds = new LinkedHashMap<>();
        kinds.put(UntypedCase.KIND, UntypedCase::drawn);
        kinds.put(TypedCase.KIND, TypedCase::drawn);
        kinds.put(DecisionCase.KIND, DecisionCase::drawn);
        return kinds;
    }

    /** The case of a number, the same one for the same seed. */
    static Draw draw(long seed, long number) {
        return new Draw(seed + number * STEP);
    }

    static String text(Case drawn) {
        return MAPPER.writeValueAsString(drawn.toJson());
    }

    static Case read(byte[] json) {
        JsonNode node = MAPPER.readTree(json);
        return switch (node.required("kind").stringValue()) {
            case UntypedCase.KIND -> UntypedCase.read(node);
            case TypedCase.KIND -> TypedCase.read(node);
            default -> DecisionCase.read(node);
        };
    }

    static byte[] bytes(@Nullable Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    static @Nullable Object value(@Nullable JsonNode node) {
        return node == null ? null : MAPPER.treeToValue(node, Object.class);
    }
}
