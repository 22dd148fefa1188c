package io.github.graphlobby.json.codec;

import io.github.graphlobby.internal.ControlNames;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.schema.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codec of any JSON value, which is read into the normal form of {@link Json}. */
public final class UntypedCodec extends ValueCodec<Object> {
    public static final UntypedCodec INSTANCE = new UntypedCodec();

    private UntypedCodec() {}

    @Override
    public @Nullable Object read(TokenReader in, Token token, ReadContext context) {
        return Json.value(readRaw(in, token, context));
    }

    private @Nullable Object readRaw(TokenReader in, Token token, ReadContext context) {
        if (token == Token.OBJECT) {
            return object(in, context);
        }
        if (token == Token.ARRAY) {
            return array(in, context);
        }
        return token == Token.NULL ? null : scalar(in, token, context);
    }

    private static @Nullable Object scalar(TokenReader in, Token token, ReadContext context) {
        if (token == Token.TEXT) {
            return ScalarCodecs.STRING.read(in, token, context);
        }
        if (token == Token.INTEGER) {
            return in.isInt64() ? (Object) in.int64() : in.integer();
        }
        if (token == Token.DECIMAL) {
            return in.decimal();
        }
        if (token == Token.TRUE || token == Token.FALSE) {
            return token == Token.TRUE;
        }
        throw in.unreadable("no JSON value");
    }

    private Map<String, @Nullable Object> object(TokenReader in, ReadContext context) {
        var members = new Json.ObjectBuilder();
        OtherMembers control = null;
        while (in.next() == Token.NAME) {
            String name = in.name();
            Token token = in.next();
            if (context.isPatch() && ControlNames.isControl(name)) {
                control = control == null ? new OtherMembers() : control;
                if (context.isLegal(in, ControlNames.normal(name), control)) {
                    members.put(name, readRaw(in, token, context));
                }
            } else if (members.has(name)) {
                context.duplicate(in);
            } else {
                members.put(name, readRaw(in, token, context));
            }
        }
        return members.build();
    }

    private List<@Nullable Object> array(TokenReader in, ReadContext context) {
        var items = new Json.ArrayBuilder();
        for (Token token = in.next(); token != Token.END_ARRAY; token = in.next()) {
            items.add(readRaw(in, token, context));
        }
        return items.build();
    }

    @Override
    void write(Object value, TokenWriter out, WriteContext context) {
        writeValue(value, out);
    }

    public static void writeValue(@Nullable Object value, TokenWriter out) {
        if (value == null) {
            out.nothing();
        } else if (value instanceof String text) {
            out.text(text);
        } else if (value instanceof Boolean bool) {
            out.bool(bool);
        } else if (value instanceof Long integer) {
            out.integer(integer);
        } else if (value instanceof BigInteger integer) {
            out.integer(integer);
        } else if (value instanceof BigDecimal decimal) {
            out.decimal(decimal);
        } else if (value instanceof Map<?, ?> members) {
            out.startObject();
            for (Map.Entry<?, ?> member : members.entrySet()) {
                out.name((String) member.getKey());
                writeValue(member.getValue(), out);
            }
            out.endObject();
        } else {
            out.startArray();
            for (Object item : (List<?>) value) {
                writeValue(item, out);
            }
            out.endArray();
        }
    }
}
