package io.github.graphlobby.bench;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;
import io.github.graphlobby.schema.Frozen;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads single values from the name before them, as strictly as a patch has to be, or as a resource.
 *
 * @param patch whether a patch is read, in which null has its rules and so have values
 */
record FloorValues(boolean patch) {
    private static final List<String> NO_ITEMS = Objects.requireNonNull(Frozen.list(List.of()));

    @Nullable
    String text(JsonParser in) {
        String text = in.nextStringValue();
        if (text != null) {
            return patch ? wellFormed(text) : text;
        }
        nothing(in.currentToken());
        return null;
    }

    @Nullable
    String textNotNull(JsonParser in) {
        return given(text(in));
    }

    private static void nothing(@Nullable JsonToken token) {
        if (token != JsonToken.VALUE_NULL) {
            throw Unusual.here();
        }
    }

    private <T> @Nullable T given(@Nullable T value) {
        if (value == null && patch) {
            throw Unusual.here();
        }
        return value;
    }

    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return paired(text);
            }
        }
        return text;
    }

    private static String paired(String text) {
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw Unusual.here();
        }
        return text;
    }

    @Nullable
    Boolean bool(JsonParser in) {
        JsonToken token = in.nextToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        nothing(token);
        return null;
    }

    @Nullable
    Integer int32(JsonParser in) {
        JsonToken token = in.nextToken();
        if (token != JsonToken.VALUE_NUMBER_INT) {
            nothing(token);
            return null;
        }
        if (in.getNumberType() != JsonParser.NumberType.INT) {
            throw Unusual.here();
        }
        return in.getIntValue();
    }

    @Nullable
    Integer int32NotNegative(JsonParser in) {
        Integer value = int32(in);
        if (patch && value != null && value < 0) {
            throw Unusual.here();
        }
        return value;
    }

    @Nullable
    Double number(JsonParser in, double bound) {
        JsonToken token = in.nextToken();
        if (token != JsonToken.VALUE_NUMBER_FLOAT && token != JsonToken.VALUE_NUMBER_INT) {
            nothing(token);
            return null;
        }
        double value = in.getDoubleValue();
        if (!(Math.abs(value) <= (patch ? bound : Double.MAX_VALUE))) {
            throw Unusual.here();
        }
        return value;
    }

    <E extends EvolvableEnum> @Nullable E member(JsonParser in, EnumType<E> type) {
        String text = text(in);
        if (text == null) {
            return null;
        }
        return patch ? given(type.known(text)) : type.of(text);
    }

    <E extends EvolvableEnum> @Nullable E memberNotNull(JsonParser in, EnumType<E> type) {
        return given(member(in, type));
    }

    @Nullable
    List<String> texts(JsonParser in) {
        JsonToken token = in.nextToken();
        if (token != JsonToken.START_ARRAY) {
            nothing(token);
            return given(null);
        }
        String text = in.nextStringValue();
        if (text == null && in.currentToken() == JsonToken.END_ARRAY) {
            return NO_ITEMS;
        }
        var items = new ArrayList<String>(4);
        for (; text != null; text = in.nextStringValue()) {
            items.add(patch ? wellFormed(text) : text);
        }
        if (in.currentToken() != JsonToken.END_ARRAY) {
            throw Unusual.here();
        }
        return Frozen.list(items);
    }

    /** Checks the name of a type, which may have a # before it. */
    void type(JsonParser in, String name) {
        String text = in.nextStringValue();
        boolean matches = text != null
                && (text.equals(name)
                        || (text.length() == name.length() + 1 && text.charAt(0) == '#' && text.endsWith(name)));
        if (!matches) {
            throw Unusual.here();
        }
    }
}
