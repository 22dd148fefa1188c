package io.github.graphlobby.differential;

import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.schema.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A merge patch of untyped values. */
record UntypedCase(@Nullable Object target, @Nullable Object patch) implements Case {
    static final String KIND = "untyped";

    static UntypedCase drawn(Draw draw) {
        return new UntypedCase(draw.value(3), draw.value(4));
    }

    static UntypedCase read(JsonNode json) {
        return new UntypedCase(Cases.value(json.get("target")), Cases.value(json.get("patch")));
    }

    @Override
    public Verdict verdict() {
        return verdict(JsonMergePatch::apply);
    }

    Verdict verdict(BinaryOperator<@Nullable Object> engine) {
        Object expected = Json.value(ObviousMerge.mergePatch(target, patch));
        return Objects.equals(engine.apply(target, patch), expected) ? Verdict.SAME : Verdict.DIVERGED;
    }

    @Override
    public Map<String, @Nullable Object> toJson() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", KIND);
        json.put("target", target);
        json.put("patch", patch);
        return json;
    }
}
