package io.github.graphlobby.json;

import io.github.graphlobby.patch.AnyResource;
import io.github.graphlobby.patch.Resource;
import io.github.graphlobby.patch.ResourceType;
import io.github.graphlobby.patch.Snapshot;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The object that stands around one entity in some answers: {@code {"value": {…}}}, as the draft page of Get
 * commsOperation has it.
 *
 * <p>It has no type of its own, unlike an entity with a member of that name.
 */
final class ValueWrapper {
    /** The member with the entity. */
    static final String VALUE = "value";

    private ValueWrapper() {}

    /** Whether what was read as an entity has no data but one object under that name. */
    static boolean mayBe(Object value) {
        return value instanceof AnyResource resource
                && resource.additional().size() == 1
                && resource.additional().get(VALUE) instanceof Map<?, ?>
                && resource.resourceType().isEntity()
                && hasNoValue(resource.resourceType(), resource);
    }

    private static <R extends Resource<R>> boolean hasNoValue(ResourceType<R> type, AnyResource resource) {
        var values = Snapshot.of(type.cast(resource));
        return type.properties().stream().allMatch(property -> values.get(property.index()) == null);
    }

    /** Reads the entity in the wrapper, or null if the document is no wrapper, because it has a type. */
    static <B> @Nullable B read(TokenReader in, StructuredCodec<B> codec, Reading reading) {
        B entity = null;
        boolean typed = false;
        in.next();
        while (in.next() == Token.NAME) {
            String name = in.name();
            Token token = in.next();
            if (name.equals(VALUE)) {
                entity = codec.readResource(in, token, reading);
            } else {
                typed |= name.equals(StructuredCodec.ODATA_TYPE);
                reading.annotation(in, name, token);
            }
        }
        return typed ? null : entity;
    }
}
