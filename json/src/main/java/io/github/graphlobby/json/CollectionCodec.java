package io.github.graphlobby.json;

import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.Frozen;
import io.github.graphlobby.schema.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The codec of a collection; a wrong item does not hide the next one. */
final class CollectionCodec<I> extends ValueCodec<List<I>> {
    private final ValueType<I> itemType;
    private final ValueCodec<I> item;

    CollectionCodec(CollectionType<I> type) {
        this.itemType = type.item();
        this.item = Codecs.of(itemType);
    }

    @Override
    @Nullable
    List<I> read(TokenReader in, Token token, Reading reading) {
        if (token != Token.ARRAY) {
            reading.wrongType(in, token, "an array");
            return null;
        }
        var items = new ArrayList<I>();
        reading.enterCollection();
        for (Token next = in.next(); next != Token.END_ARRAY; next = in.next()) {
            readItem(in, next, reading, items);
        }
        reading.leaveCollection();
        return Frozen.list(items);
    }

    @SuppressWarnings("NullAway") // a resource keeps the null items that a service sent, whatever the schema says
    private void readItem(TokenReader in, Token token, Reading reading, List<I> items) {
        if (token == Token.NULL) {
            if (reading.isPatch() && !itemType.isNullable()) {
                reading.nullValue(in, itemType);
            } else {
                items.add(null);
            }
            return;
        }
        I value = item.read(in, token, reading);
        if (value != null) {
            items.add(value);
            if (itemType.kind() != ValueType.Kind.STRUCTURED) { // which were checked member by member
                reading.check(itemType, value, in);
            }
        }
    }

    @Override
    void write(List<I> items, TokenWriter out, Style style) {
        // A collection is replaced whole, so its items need not say what they lack.
        Style itemStyle = style.emptyCollections() ? Style.COMPACT : style;
        out.startArray();
        for (int i = 0; i < items.size(); i++) {
            writeItem(i, items.get(i), out, itemStyle);
        }
        out.endArray();
    }

    private void writeItem(int position, @Nullable I value, TokenWriter out, Style style) {
        if (value == null) {
            out.nothing();
        } else if (itemType.kind() == ValueType.Kind.STRUCTURED) {
            out.enter(position);
            item.write(value, out, style);
            out.leave();
        } else {
            item.write(value, out, style);
        }
    }
}
