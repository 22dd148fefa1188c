package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.json.codec.Annotations;
import io.github.graphlobby.json.codec.ReadContext;
import io.github.graphlobby.json.codec.StructuredCodec;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;

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

    /** Whether what was read as an entity is a wrapper: it has no type, and no data but one object under that name. */
    static boolean is(Document<?> document) {
        return mayBe(document.resource()) && !document.control().at("").containsKey(StructuredCodec.ODATA_TYPE);
    }

    /** Whether it is one as far as its data tells. */
    static boolean mayBe(Object value) {
        return value instanceof Resource<?> resource
                && resource.additional().size() == 1
                && resource.additional().get(VALUE) instanceof Map<?, ?>
                && resource.resourceType().isEntity()
                && hasNoValue(resource.resourceType(), resource);
    }

    private static <R extends Resource<R>> boolean hasNoValue(ResourceType<R> type, AnyResource resource) {
        Draft<R> values = Draft.of(type.cast(resource));
        for (int i = 0; i < type.properties().size(); i++) {
            if (values.value(i) != null) {
                return false;
            }
        }
        return true;
    }

    /** Reads the entity in a wrapper. */
    static <B> B read(TokenReader in, StructuredCodec<B> codec, ReadContext context) {
        B entity = null;
        in.next();
        while (in.next() == Token.NAME) {
            String name = in.name();
            Token token = in.next();
            if (name.equals(VALUE)) {
                entity = codec.readResource(in, token, context);
            } else if (Annotations.isAnnotation(name)) {
                context.annotation(in, name, token);
            } // else a property without value
        }
        return requireNonNull(entity);
    }
}
