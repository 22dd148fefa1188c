package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.ControlNames;
import io.github.graphlobby.json.codec.OtherMembers;
import io.github.graphlobby.json.codec.ReadContext;
import io.github.graphlobby.json.codec.StructuredCodec;
import io.github.graphlobby.json.codec.TypeNames;
import io.github.graphlobby.json.codec.UntypedCodec;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.UnreadableException;
import io.github.graphlobby.json.token.Utf8Writer;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.LinkedHashMap;
import java.util.List;
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
    static final String VALUE = StructuredCodec.VALUE;

    private ValueWrapper() {}

    /** Whether what was read as an entity is a wrapper: it has no type, and no data but one object under that name. */
    static boolean is(Document<?> document) {
        return mayBe(document.resource()) && !document.control().at("").containsKey(StructuredCodec.ODATA_TYPE);
    }

    /** Whether it is one as far as its data tells. */
    static boolean mayBe(Object value) {
        return only(value) instanceof Map<?, ?>;
    }

    /** Whether what was read as an entity is a page: it has no data but an array, and its context is of no entity. */
    static boolean isPage(Document<?> document) {
        return mayBePage(document.resource())
                && document.control().at("").get(StructuredCodec.ODATA_CONTEXT) instanceof String context
                && isOfMany(context);
    }

    private static boolean isOfMany(String context) {
        return !context.endsWith("/$entity");
    }

    /** Whether it is one as far as its data tells. */
    static boolean mayBePage(Object value) {
        return only(value) instanceof List<?>;
    }

    /** What an entity has under that name if it has nothing else; null if not. */
    private static @Nullable Object only(Object value) {
        return value instanceof Resource<?> resource
                        && resource.additional().size() == 1
                        && resource.resourceType().isEntity()
                        && hasNoValue(resource.resourceType(), resource)
                ? resource.additional().get(VALUE)
                : null;
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

    /** Whether a document is one that cannot be read as an entity, since it does not say of which type. */
    static boolean isAround(TokenReader in) {
        if (in.next() != Token.OBJECT) {
            in.skip();
            return false;
        }
        boolean found = false;
        boolean other = false;
        while (in.next() == Token.NAME) {
            String name = ControlNames.normal(in.name());
            boolean entity = in.next() == Token.OBJECT && name.equals(VALUE);
            found |= entity;
            other |= !entity && (!ControlNames.isControl(name) || name.equals(StructuredCodec.ODATA_TYPE));
            in.skip();
        }
        return found && !other;
    }

    /** The type that the context of a wrapper says, before its entity or behind it; null if it does not tell. */
    static @Nullable String typeAround(TokenReader in) {
        String type = null;
        in.next();
        while (in.next() == Token.NAME) {
            boolean context = ControlNames.normal(in.name()).equals(StructuredCodec.ODATA_CONTEXT);
            String text = in.nextText();
            type = context && text != null ? TypeNames.inContext(text) : type;
            in.skip();
        }
        return type;
    }

    /**
     * What a mapper has read as an entity, taken out of its wrapper if it was one. A mapper reads any part of any
     * document, so that only an object with a context is taken for an answer.
     *
     * @param in stands at the end of it
     * @param context with which it was read
     */
    static <B> B unwrapped(B read, TokenReader in, StructuredCodec<B> codec, ReadContext context) {
        String url = context.contextOfUntyped();
        if (url == null) {
            return read;
        }
        if (mayBePage(read) && isOfMany(url)) {
            throw page(in.get());
        }
        return mayBe(read)
                ? readAgain(Map.of(StructuredCodec.ODATA_CONTEXT, url), read, in, codec, ReadContext.ofResource())
                : read;
    }

    /** The same with its control information. */
    static <B> Document<B> unwrapped(Document<B> read, TokenReader in, StructuredCodec<B> codec) {
        if (isPage(read)) {
            throw page(in.get());
        }
        if (read.control().context() == null || !is(read)) {
            return read;
        }
        ReadContext context = ReadContext.ofDocument("/" + VALUE);
        B entity = readAgain(read.control().at(""), read.resource(), in, codec, context);
        return new Document<>(entity, ControlInformation.of(context));
    }

    /** An entity with nothing but an array would be one that nobody sent. */
    static UnreadableException page(String pointer) {
        return new UnreadableException("a page of resources, and no resource", pointer);
    }

    /** Reads a wrapper that was read as an entity with untyped data, of which nothing is lost but where it stood. */
    private static <B> B readAgain(
            Map<String, @Nullable Object> outer,
            Object wrapper,
            TokenReader in,
            StructuredCodec<B> codec,
            ReadContext context) {
        var members = new LinkedHashMap<>(outer);
        members.put(VALUE, only(wrapper));
        byte[] json = Utf8Writer.toBytes(out -> UntypedCodec.writeValue(members, out));
        try {
            context.inside(TokenReader.readWrapper(json, ValueWrapper::typeAround));
            return TokenReader.readWrapper(json, again -> read(again, codec, context));
        } catch (UnreadableException e) {
            throw new UnreadableException(e.reason(), in.get() + e.pointer());
        }
    }

    /** Reads the entity in a wrapper, around which the context knows the type. */
    static <B> B read(TokenReader in, StructuredCodec<B> codec, ReadContext context) {
        B entity = null;
        var names = new OtherMembers();
        in.next();
        while (in.next() == Token.NAME) {
            String name = ControlNames.normal(in.name());
            Token token = in.next();
            if (!names.isFirst(name)) {
                context.duplicate(in);
            }
            if (name.equals(VALUE)) {
                entity = codec.readResource(in, token, context);
            } else if (ControlNames.isControl(name)) {
                context.annotation(in, name, token);
            } // else a property without value
        }
        return requireNonNull(entity);
    }
}
