package io.github.graphlobby.patch;

import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What a patch changes, as text for people. */
final class PatchText {
    private PatchText() {}

    static <R extends Resource<R>> String of(Patch<R> patch) {
        var text = new StringJoiner(", ", "{", "}");
        for (Property<? super R, ?> property : patch.type.properties()) {
            if (patch.isPresent(property.index())) {
                text.add(property.name() + "=" + described(property, patch.values[property.index()]));
            }
        }
        patch.additional().members().forEach((name, value) -> text.add(name + "=" + value));
        return text.toString();
    }

    /** Where several types are allowed, a merge may change the type, so it is said. */
    private static String described(Property<?, ?> property, @Nullable Object value) {
        return value instanceof Patch<?> nested && ValueNode.isOfManyTypes(property.type())
                ? nested.type + of(nested)
                : property.shown(value);
    }
}
