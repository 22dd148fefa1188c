package io.github.graphlobby.json.codec;

import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.TokenWriter;
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
    public @Nullable List<I> read(TokenReader in, Token token, ReadContext context) {
        if (token != Token.ARRAY) {
            context.wrongType(in, token, "an array");
            return null;
        }
        var items = new ArrayList<I>();
        context.enterCollection();
        for (Token next = in.next(); next != Token.END_ARRAY; next = in.next()) {
            readItem(in, next, context, items);
        }
        context.leaveCollection();
        return Frozen.list(items);
    }

    /** A resource keeps the null items that a service sent, whatever the schema says. */
    @SuppressWarnings({"NullAway", "unchecked"}) // in a collection nothing merges, so an item is read, or null
    private void readItem(TokenReader in, Token token, ReadContext context, List<I> items) {
        if (token == Token.NULL) {
            if (context.isPatch() && !itemType.isNullable()) {
                context.nullValue(in, itemType);
            } else {
                items.add(null);
            }
            return;
        }
        I value = (I) item.read(in, token, context);
        if (value != null) {
            items.add(value);
            if (itemType.kind() != ValueType.Kind.STRUCTURED) { // which were checked member by member
                context.check(itemType, value, in);
            }
        }
    }

    @Override
    void write(List<I> items, TokenWriter out, WriteContext context) {
        WriteContext ofItems = context.ofItems();
        out.startArray();
        for (int i = 0; i < items.size(); i++) {
            writeItem(i, items.get(i), out, ofItems);
        }
        out.endArray();
    }

    private void writeItem(int position, @Nullable I value, TokenWriter out, WriteContext context) {
        if (value == null) {
            out.nothing();
        } else if (itemType.kind() == ValueType.Kind.STRUCTURED) {
            context.enter(position);
            item.write(value, out, context);
            context.leave();
        } else {
            item.write(value, out, context);
        }
    }
}
