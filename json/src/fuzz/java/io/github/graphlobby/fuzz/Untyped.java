package io.github.graphlobby.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** JSON values without a type: their text, and what stands in them. */
final class Untyped {
    private final StringBuilder out = new StringBuilder();

    private Untyped() {}

    static byte[] bytes(@Nullable Object value) {
        var text = new Untyped();
        text.write(value);
        return text.out.toString().getBytes(UTF_8);
    }

    private void write(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            writeObject(object);
        } else if (value instanceof List<?> items) {
            writeArray(items);
        } else if (value instanceof String text) {
            writeText(text);
        } else {
            out.append(value);
        }
    }

    private void writeObject(Map<?, ?> object) {
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> members = object.entrySet().iterator();
        while (members.hasNext()) {
            Map.Entry<?, ?> member = members.next();
            writeText((String) member.getKey());
            out.append(':');
            write(member.getValue());
            out.append(members.hasNext() ? "," : "");
        }
        out.append('}');
    }

    private void writeArray(List<?> items) {
        out.append('[');
        for (int i = 0; i < items.size(); i++) {
            out.append(i == 0 ? "" : ",");
            write(items.get(i));
        }
        out.append(']');
    }

    /** Escapes what must be, and surrogates, of which one may be alone. */
    private void writeText(String text) {
        out.append('"');
        text.chars().forEach(c -> {
            if (c < 0x20 || c == '"' || c == '\\' || Character.isSurrogate((char) c)) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        out.append('"');
    }

    /** Whether a member somewhere in a value has such a name. */
    static boolean hasName(@Nullable Object value, Predicate<String> name) {
        if (value instanceof Map<?, ?> object) {
            return object.keySet().stream().anyMatch(key -> name.test((String) key))
                    || object.values().stream().anyMatch(member -> hasName(member, name));
        }
        return value instanceof List<?> items && items.stream().anyMatch(item -> hasName(item, name));
    }
}
