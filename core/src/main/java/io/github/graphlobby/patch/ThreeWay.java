package io.github.graphlobby.patch;

import io.github.graphlobby.internal.JsonPointer;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Frozen;
import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Merges two patches of one resource, and collects what they do not agree about. */
final class ThreeWay {
    /** One member that both patches change: where it stands, and what it is in the base. */
    private record Member(String pointer, ValueNode base) {
        static Member of(String parent, String name, @Nullable Object base, @Nullable ValueType<?> declared) {
            return new Member(JsonPointer.below(parent, name), ValueNode.of(base, declared));
        }
    }

    private final CollectionRules rules;
    private final List<Conflict> conflicts = new ArrayList<>();

    ThreeWay(CollectionRules rules) {
        this.rules = rules;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** Merges two patches; where they conflict the merged one says something that means nothing. */
    <R extends Resource<R>> Patch<R> merge(String pointer, R base, Patch<R> ours, Patch<R> theirs) {
        if (ours.isEmpty() || theirs.isEmpty()) {
            return ours.isEmpty() ? theirs : ours;
        }
        @Nullable Object[] before = Draft.values(base);
        Draft<R> merged = Draft.of(ours.type);
        ours.visit((change, index) -> merged.put(index, change));
        theirs.visit((change, index) -> {
            Property<? super R, ?> property = ours.type.properties().get(index);
            var member = Member.of(pointer, property.name(), before[index], property.type());
            merged.put(index, ours.isPresent(index) ? merged(member, property, ours.values[index], change) : change);
        });
        return Patch.of(merged, merge(pointer, base.additional(), ours.additional(), theirs.additional()));
    }

    private @Nullable Object merged(
            Member member, Property<?, ?> property, @Nullable Object ours, @Nullable Object theirs) {
        if (Objects.equals(ours, theirs)) {
            return ours;
        }
        if (ours instanceof Patch<?> one && theirs instanceof Patch<?> other && one.type.equals(other.type)) {
            return mergedInside(member, property, one, other);
        }
        if (ours instanceof MapPatch<?> one && theirs instanceof MapPatch<?> other) {
            return merged(member, ((MapType<?>) property.type()).value(), one, other);
        }
        CollectionRules.Rule rule = rules.of(property);
        List<?> items = rule == null ? null : mergedItems(member, rule, ours, theirs);
        return items == null ? agreed(member, property, ours, theirs) : items;
    }

    @SuppressWarnings("NullAway") // items that are null stay null, as in every list that Frozen makes
    private @Nullable List<?> mergedItems(
            Member member, CollectionRules.Rule rule, @Nullable Object ours, @Nullable Object theirs) {
        var items = new ItemMerge(items(member.base.value()), items(ours), items(theirs));
        Property<?, ?> key = rule.key();
        return Frozen.list(key == null ? items.asSet() : items.byKey(key, member.pointer, this));
    }

    private static List<?> items(@Nullable Object list) {
        return list == null ? List.of() : (List<?>) list;
    }

    @SuppressWarnings("unchecked") // both patches are of one type
    private <S extends Resource<S>> Patch<S> mergedInside(
            Member member, Property<?, ?> property, Patch<S> ours, Patch<?> theirs) {
        var declared = (StructuredValueType<?>) property.type();
        S base = declared.structuredType().convert((AnyResource) member.base.value(), ours.type);
        return merge(member.pointer, base, ours, (Patch<S>) theirs);
    }

    /** Finds what is there if a value that is set stays as it is when the other change is merged into it. */
    private @Nullable Object agreed(
            Member member, Property<?, ?> property, @Nullable Object ours, @Nullable Object theirs) {
        if (ours != null && ours.equals(Composition.compose(property, ours, theirs))) {
            return ours;
        }
        if (theirs == null || !theirs.equals(Composition.compose(property, theirs, ours))) {
            Object base = member.base.value();
            conflict(
                    member.pointer,
                    member.base,
                    new Conflict.Side(Patch.changeOf(ours), Patch.after(property, base, ours)),
                    new Conflict.Side(Patch.changeOf(theirs), Patch.after(property, base, theirs)));
        }
        return theirs;
    }

    @SuppressWarnings("unchecked") // both change one property, so their entries are of one type
    private <V> MapPatch<V> merged(Member member, ValueType<?> type, MapPatch<V> ours, MapPatch<?> theirs) {
        Map<?, ?> base = member.base.value() instanceof Map<?, ?> map ? map : Map.of();
        Map<String, Change<V>> changes = ours.changes();
        ((MapPatch<V>) theirs).changes().forEach((key, their) -> {
            Change<V> our = changes.get(key);
            if (our != null && !our.equals(their)) {
                Member entry = Member.of(member.pointer, key, base.get(key), type);
                conflict(entry.pointer, entry.base, side(our), side(their));
            }
        });
        return ours.then((MapPatch<V>) theirs);
    }

    private static Conflict.Side side(Change<?> entry) {
        return new Conflict.Side(entry, entry instanceof Change.Set<?> set ? set.value() : null);
    }

    private JsonMergePatch merge(
            String pointer, Map<String, @Nullable Object> base, JsonMergePatch ours, JsonMergePatch theirs) {
        if (ours.isEmpty() || theirs.isEmpty()) {
            return ours.isEmpty() ? theirs : ours;
        }
        var merged = new LinkedHashMap<String, @Nullable Object>(ours.nodes());
        theirs.nodes().forEach((name, node) -> {
            var member = Member.of(pointer, name, base.get(name), null);
            merged.put(name, merged.containsKey(name) ? merged(member, merged.get(name), node) : node);
        });
        return JsonMergePatch.ofNodes(merged);
    }

    private @Nullable Object merged(Member member, @Nullable Object ours, @Nullable Object theirs) {
        if (Objects.equals(ours, theirs)) {
            return ours;
        }
        if (ours instanceof JsonMergePatch one && theirs instanceof JsonMergePatch other) {
            return merge(member.pointer, JsonMergePatch.objectOrEmpty(member.base.value()), one, other);
        }
        if (keeps(ours, theirs)) {
            return ours;
        }
        if (!keeps(theirs, ours)) {
            conflict(member.pointer, member.base, side(member, ours), side(member, theirs));
        }
        return theirs;
    }

    /** Tells whether a value stays as it is when something is merged into it. */
    private static boolean keeps(@Nullable Object value, @Nullable Object merge) {
        return value instanceof Map<?, ?>
                && merge instanceof JsonMergePatch patch
                && value.equals(patch.mergedOnto(value));
    }

    private static Conflict.Side side(Member member, @Nullable Object node) {
        return new Conflict.Side(JsonMergePatch.change(node), JsonMergePatch.after(member.base.value(), node));
    }

    void conflict(String pointer, ValueNode base, Conflict.Side ours, Conflict.Side theirs) {
        conflicts.add(Conflict.of(pointer, base, ours, theirs));
    }
}
