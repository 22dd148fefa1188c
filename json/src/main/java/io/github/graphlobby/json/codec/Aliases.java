package io.github.graphlobby.json.codec;

import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.ValueType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The other names under which services send properties of one type, in resources only.
 *
 * <p>They are looked at when the object has ended: a member under another name stays what it is, one that no property
 * declares, if the property has a value too or this value has no place in it.
 */
final class Aliases<R extends Resource<R>> {
    private final Map<String, Property<R, ?>> properties;

    Aliases(ResourceType<R> type) {
        properties = type.aliases();
    }

    /** Moves members to the properties that they mean. */
    void resolve(OtherMembers others, Draft<R> draft) {
        properties.forEach((name, property) -> {
            if (others.has(name) && draft.value(property.index()) == null) {
                move(name, property, others, draft);
            }
        });
    }

    private static <R extends Resource<R>, V> void move(
            String name, Property<R, V> property, OtherMembers others, Draft<R> draft) {
        Object sent = others.get(name);
        V value = sent == null ? null : value(property.type(), sent);
        if (value != null) {
            draft.set(property, value);
        }
        if (value != null || sent == null) {
            others.remove(name);
        }
    }

    @SuppressWarnings("unchecked") // checked against the class of the value
    private static <V> @Nullable V value(ValueType<V> type, Object sent) {
        Object value = type.kind() == ValueType.Kind.INT32 ? ScalarCodecs.int32(sent, Codecs.isAlsoText(type)) : sent;
        return type.javaClass().isInstance(value) ? (V) value : null;
    }
}
