package io.github.graphlobby.differential;

import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.testkit.Resources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A PATCH of a resource, which does to it what the merge of RFC 7396 does to its document. */
record TypedCase(
        String type, @Nullable Object target, @Nullable Object patch) implements Case {
    static final String KIND = "typed";

    private static final List<ResourceType<?>> TYPES = Resources.all();

    static TypedCase drawn(Draw draw) {
        ResourceType<?> type = draw.of(TYPES);
        var documents = new TypedDraw(draw);
        return new TypedCase(type.name(), documents.object(type, false, 3), documents.object(type, true, 3));
    }

    static TypedCase read(JsonNode json) {
        return new TypedCase(
                json.required("type").stringValue(), Cases.value(json.get("target")), Cases.value(json.get("patch")));
    }

    @Override
    public Verdict verdict() {
        return verdict(ObviousMerge::mergePatch);
    }

    Verdict verdict(BinaryOperator<@Nullable Object> model) {
        return TYPES.stream()
                .filter(each -> each.name().equals(type))
                .findFirst()
                .map(each -> verdict(each, model))
                .orElse(Verdict.REFUSED);
    }

    private <R extends Resource<R>> Verdict verdict(
            ResourceType<R> resourceType, BinaryOperator<@Nullable Object> model) {
        DecodedPatch<R> decoded = PatchReader.of(resourceType).read(Cases.bytes(patch));
        if (!decoded.violations().isEmpty()) {
            return Verdict.REFUSED;
        }
        ResourceReader<R> reader = ResourceReader.of(resourceType);
        R before = reader.read(Cases.bytes(target));
        R after = decoded.patch().applyTo(before);
        R expected = reader.read(Cases.bytes(model.apply(target, patch)));
        return after.equals(expected) && isFound(before, after) ? Verdict.SAME : Verdict.DIVERGED;
    }

    /** The difference of both makes the one of the other. */
    private static <R extends Resource<R>> boolean isFound(R before, R after) {
        return Patch.between(before, after).applyTo(before).equals(after);
    }

    @Override
    public Map<String, @Nullable Object> toJson() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", KIND);
        json.put("type", type);
        json.put("target", target);
        json.put("patch", patch);
        return json;
    }
}
