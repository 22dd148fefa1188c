package io.github.graphlobby.json.codec;

import io.github.graphlobby.json.token.Names;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The members that objects of a record may have: its properties, and the control information that each object may have.
 * All types of one declaration share them.
 */
final class RecordMembers<R extends Resource<R>> {
    private final MemberCodec<R, ?>[] codecs;
    private final Names names;
    /**
     * The position of {@code @odata.type} in the names, after those of all properties; {@code @odata.context} comes
     * next, and then both in the other spelling.
     */
    private final int typePosition;

    private final Aliases<R> aliases;
    /** For each selection, and again for types that are not modelled. */
    private final AtomicReferenceArray<@Nullable MemberWriter<R>> writers =
            new AtomicReferenceArray<>(2 * MemberSelection.COUNT);

    RecordMembers(ResourceType<R> type) {
        codecs = codecs(type);
        aliases = new Aliases<>(type);
        var all = new ArrayList<String>();
        type.properties().forEach(property -> all.add(property.name()));
        typePosition = all.size();
        all.addAll(List.of(StructuredCodec.ODATA_TYPE, StructuredCodec.ODATA_CONTEXT, "@type", "@context"));
        names = new Names(all);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a generic type
    private static <R extends Resource<R>> MemberCodec<R, ?>[] codecs(ResourceType<R> type) {
        var codecs = new MemberCodec[type.properties().size()];
        for (Property<? super R, ?> property : type.properties()) {
            codecs[property.index()] = new MemberCodec<R, Object>((Property<? super R, Object>) property);
        }
        return codecs;
    }

    /** Moves to the next member: its position, {@link Names#END}, or another negative number for any other name. */
    int next(TokenReader in) {
        return in.nextMember(names);
    }

    boolean isProperty(int position) {
        return position >= 0 && position < typePosition;
    }

    boolean isType(int position) {
        return position >= typePosition && ((position - typePosition) & 1) == 0;
    }

    boolean isContext(int position) {
        return position >= typePosition && ((position - typePosition) & 1) == 1;
    }

    MemberCodec<R, ?> codec(int position) {
        return codecs[position];
    }

    Aliases<R> aliases() {
        return aliases;
    }

    void writeName(int position, TokenWriter out) {
        names.write(position, out);
    }

    void writeNameOfType(TokenWriter out) {
        names.write(typePosition, out);
    }

    MemberWriter<R> writer(ResourceType<R> type, MemberSelection selection) {
        int position = selection.position() + (type.isModelled() ? 0 : MemberSelection.COUNT);
        MemberWriter<R> known = writers.get(position);
        if (known == null) { // a race makes it twice, and either will do
            known = new MemberWriter<>(type, codecs, names, selection, null);
            writers.set(position, known);
        }
        return known;
    }

    /** What is selected differs with each request, so that its writer is not kept. */
    MemberWriter<R> writer(ResourceType<R> type, MemberSelection selection, Set<String> selected) {
        return new MemberWriter<>(type, codecs, names, selection, selected);
    }
}
