package io.github.graphlobby.json.codec;

import io.github.graphlobby.internal.ControlNames;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.MapPatch;
import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.schema.ValueType;
import io.github.graphlobby.schema.Violations;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codec of a map, an object whose members are its entries; control information stands among them. */
final class MapCodec<V> extends ValueCodec<Map<String, V>> {
    private final ValueType<V> valueType;
    private final ValueCodec<V> value;

    MapCodec(MapType<V> type) {
        valueType = type.value();
        value = Codecs.of(valueType);
    }

    /** Reads what changes in a map, or the map that a resource has, in which an entry of null is absent. */
    @Override
    public @Nullable Object read(TokenReader in, Token token, ReadContext context) {
        if (token != Token.OBJECT) {
            context.wrongType(in, token, "an object");
            return null;
        }
        MapPatch.Builder<V> entries = MapPatch.builder();
        var names = new HashSet<String>();
        while (in.next() == Token.NAME) {
            readMember(in, names, entries, context);
        }
        MapPatch<V> patch = entries.build();
        return context.isMerging() ? patch : patch.applyTo(Map.of());
    }

    private void readMember(TokenReader in, Set<String> names, MapPatch.Builder<V> entries, ReadContext context) {
        String name = ControlNames.normal(in.name());
        Token token = in.next();
        if (!names.add(name)) {
            context.duplicate(in);
        } else if (ControlNames.isControl(name)) {
            context.annotation(in, name, token);
        } else if (token == Token.NULL) {
            entries.remove(name);
        } else {
            readEntry(in, name, token, entries, context);
        }
    }

    @SuppressWarnings("unchecked") // a value without members is read as itself, never as a patch
    private void readEntry(TokenReader in, String key, Token token, MapPatch.Builder<V> entries, ReadContext context) {
        V entry = (V) value.read(in, token, context);
        if (entry != null) {
            entries.put(key, entry);
            context.check(valueType, entry, in);
        }
    }

    @Override
    void write(Map<String, V> map, TokenWriter out, WriteContext context) {
        Annotations annotations = context.annotations();
        out.startObject();
        annotations.writeContext(out);
        annotations.writeOfObject(out);
        map.forEach((key, entry) -> {
            annotations.writeOfMember(key, out);
            out.name(key);
            value.write(entry, out, context);
        });
        annotations.writeRest(out);
        out.endObject();
    }

    /** Writes what changes in a map, as RFC 7396 says it. */
    void writePatch(MapPatch<V> patch, TokenWriter out, WriteContext context) {
        out.startObject();
        patch.changes().forEach((key, change) -> {
            if (change instanceof Change.Set<V> set) {
                out.name(key);
                var violations = new Violations.Builder();
                violations.check(valueType, set.value(), () -> "");
                MemberCodec.requireLegal(violations.build());
                value.write(set.value(), out, context);
            } else {
                out.name(key);
                out.nothing();
            }
        });
        out.endObject();
    }
}
