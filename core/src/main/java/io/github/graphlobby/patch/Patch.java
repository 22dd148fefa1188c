package io.github.graphlobby.patch;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.Violations;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A merge patch of one resource: for each property it is omitted, cleared or set, and a property that has members or
 * entries of its own may also be merged.
 *
 * <p>Omitted properties keep their values. A patch says what is to change and nothing about whether that is allowed:
 * {@link #violations()} checks the rules of the schema, and which properties may be updated is a matter of the
 * operation. Patches can be composed ({@link #then}), computed ({@link #between}) and undone ({@link #inverseOn}).
 *
 * <p>Immutable, thread-safe, a value.
 *
 * @param <R> the resource
 */
public final class Patch<R extends Resource<R>> implements MergePatch {
    final ResourceType<R> type;
    /** Bit {@code i} is set if the property at position {@code i} is not omitted. */
    final long present;
    /** At a present position null for cleared, a patch for merged, anything else for set; elsewhere null. */
    final @Nullable Object[] values;

    private final JsonMergePatch additional;

    Patch(ResourceType<R> type, long present, @Nullable Object[] values, JsonMergePatch additional) {
        this.type = type;
        this.present = present;
        this.values = values;
        this.additional = additional;
    }

    /**
     * {@return a builder that changes nothing yet}
     *
     * @param <R> the resource
     * @param type the type of the resources that it applies to, such as {@code Room.TYPE}
     */
    public static <R extends Resource<R>> PatchBuilder<R> builder(ResourceType<R> type) {
        return new PatchBuilder<>(Draft.of(requireNonNull(type, "type")));
    }

    /**
     * {@return the patch that a codec has read}
     *
     * @param <R> the resource
     * @param draft what was put in it is changed: null clears, a patch is merged, anything else is set; it is of no use
     *     afterwards
     * @param additional what changes in the members that no property declares
     * @throws IllegalArgumentException if such a member has the name of a property or of control information
     */
    public static <R extends Resource<R>> Patch<R> of(Draft<R> draft, JsonMergePatch additional) {
        ResourceType<R> type = requireNonNull(draft, "draft").type();
        requireNonNull(additional, "additional").checkFor(type);
        return new Patch<>(type, draft.present(), draft.take(), additional);
    }

    /**
     * Computes the patch that makes one resource of another.
     *
     * @param <R> the resource
     * @param from the resource before
     * @param to the resource after, of the same type
     * @return the smallest patch that, applied to {@code from}, gives {@code to}; nested values are compared member by
     *     member
     * @throws IllegalArgumentException if the two are of different types, though of the same record
     */
    public static <R extends Resource<R>> Patch<R> between(R from, R to) {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        return Difference.between(from, from.resourceType().cast(to));
    }

    /** {@return the type of the resources that the patch applies to} */
    public ResourceType<R> type() {
        return type;
    }

    /**
     * Applies the patch.
     *
     * @param resource the resource as it is
     * @return the resource as it becomes, or {@code resource} itself if nothing changes
     * @throws IllegalArgumentException if the resource is of another type, though of the same record
     */
    public R applyTo(R resource) {
        R before = type.cast(requireNonNull(resource, "resource"));
        if (isEmpty()) {
            return before;
        }
        Draft<R> draft = Draft.of(before);
        boolean changed = overlay(draft);
        Map<String, @Nullable Object> others = additional(before.additional());
        if (!changed && others.equals(before.additional())) {
            return before;
        }
        draft.additional(others);
        return draft.toResource();
    }

    /** Lays the patch over the values, and tells whether one of them is another now. */
    private boolean overlay(Draft<R> draft) {
        boolean changed = false;
        for (long left = present; left != 0; left &= left - 1) {
            int index = Long.numberOfTrailingZeros(left);
            Object before = draft.value(index);
            Object after = after(type.properties().get(index), before, values[index]);
            draft.put(index, after);
            // Not Objects.equals, which all code calls with all types, so that it is compiled for none.
            changed = changed || (after == null ? before != null : !after.equals(before));
        }
        return changed;
    }

    /** {@return the resource that has what the patch sets, and nothing else} */
    public R toResource() {
        Draft<R> draft = Draft.of(type);
        overlay(draft);
        draft.additional(additional(Json.EMPTY));
        return draft.toResource();
    }

    /** Returns what a change makes of the value of a property. */
    static @Nullable Object after(Property<?, ?> property, @Nullable Object current, @Nullable Object change) {
        if (change instanceof Patch<?> nested) {
            return nested.mergedOnto(current, property);
        }
        return change instanceof MapPatch<?> entries ? entries.mergedOnto(current) : change;
    }

    private Map<String, @Nullable Object> additional(Map<String, @Nullable Object> current) {
        return additional.isEmpty() ? current : additional.applyTo(current);
    }

    /** Applies the patch to the value of a property, which has another derived type perhaps, or is null. */
    Object mergedOnto(@Nullable Object current, Property<?, ?> property) {
        var declared = (StructuredValueType<?>) property.type();
        return applyTo(declared.structuredType().convert((Resource<?>) current, type));
    }

    /**
     * Composes two patches.
     *
     * @param later the patch that is applied after this one
     * @return the patch that does both
     * @throws IllegalArgumentException if the other patch is of another type, though of the same record
     */
    public Patch<R> then(Patch<R> later) {
        if (!requireNonNull(later, "later").type.equals(type)) {
            throw new IllegalArgumentException("a patch of " + later.type + " cannot follow one of " + type);
        }
        if (isEmpty() || later.isEmpty()) {
            return isEmpty() ? later : this;
        }
        return new PatchBuilder<>(this).overlay(later).build();
    }

    /**
     * Computes the patch that undoes this one.
     *
     * @param resource the resource to which this patch is applied
     * @return the patch that makes {@code resource} again of {@code applyTo(resource)}
     */
    public Patch<R> inverseOn(R resource) {
        return between(applyTo(resource), resource);
    }

    /**
     * Takes out of the patch what changes nothing in a resource, such as values that a body repeats; of a value that is
     * replaced the members that change remain.
     *
     * @param resource the resource
     * @return the smallest patch that does the same to the resource: empty if there is nothing to do, this patch itself
     *     if it is that already
     * @throws IllegalArgumentException if the resource is of another type, though of the same record
     */
    public Patch<R> normalisedOn(R resource) {
        Patch<R> smallest = between(resource, applyTo(resource));
        return smallest.equals(this) ? this : smallest;
    }

    /**
     * Tells every leaf that the patch changes in a resource: for a log, a screen, a mail. A patch that says what is
     * there already changes nothing.
     *
     * <p>In collections equal items are the same, and entities of one id, as far as they keep their order.
     *
     * @param before the resource to which the patch is applied
     * @return the changes, in the order of the schema and at every depth, immutable
     * @throws IllegalArgumentException if the resource is of another type, though of the same record
     */
    public List<LeafChange> changes(R before) {
        return Leaves.between(requireNonNull(before, "before"), applyTo(before));
    }

    /**
     * {@return the part of this patch that changes some properties, and no member that none declares}
     *
     * <p>What {@link #without(Set) remains} then has nothing in common with it, so the two make this patch again in
     * either order.
     *
     * @param properties properties of the patched type
     * @throws IllegalArgumentException if one belongs to another type
     */
    public Patch<R> restrictedTo(Set<? extends Property<? super R, ?>> properties) {
        return divided(properties).part();
    }

    /**
     * {@return this patch without what it does to some properties}
     *
     * @param properties properties of the patched type
     * @throws IllegalArgumentException if one belongs to another type
     */
    public Patch<R> without(Set<? extends Property<? super R, ?>> properties) {
        return divided(properties).rest();
    }

    private Division<Patch<R>> divided(Set<? extends Property<? super R, ?>> properties) {
        var names = new PointerTree();
        for (Property<? super R, ?> property : requireNonNull(properties, "properties")) {
            names.add(List.of(type.own(property).name()));
        }
        return Division.of(this, names);
    }

    /**
     * {@return the part of this patch that changes only what some pointers lead to; this patch itself if that is all}
     *
     * <p>Of what is merged into a value it has the members that they lead to. A change above them, such as one that
     * clears or replaces {@code /address} where only {@code /address/city} may be changed, belongs to
     * {@linkplain #without(PointerSet) what remains}.
     *
     * @param pointers pointers into the patched type
     * @throws IllegalArgumentException if they lead into another type
     */
    public Patch<R> restrictedTo(PointerSet<R> pointers) {
        return requireNonNull(pointers, "pointers").divide(this).part();
    }

    /**
     * {@return this patch without what it does to that which some pointers lead to; itself if that is nothing}
     *
     * <p>It is empty if the patch changes nothing but that.
     *
     * @param pointers pointers into the patched type
     * @throws IllegalArgumentException if they lead into another type
     */
    public Patch<R> without(PointerSet<R> pointers) {
        return requireNonNull(pointers, "pointers").divide(this).rest();
    }

    /**
     * Splits the patch by the rules of the schema; what a service lets its clients update is a matter of the operation.
     *
     * @return what keeps the rules, what does not, and its {@link #violations()}
     */
    public SplitPatch<R> split() {
        Violations reasons = violations();
        if (reasons.isEmpty()) {
            return new SplitPatch<>(this, isEmpty() ? this : builder(type).build(), reasons);
        }
        Division<Patch<R>> divided = Division.of(this, new RuleSieve<>(this, null));
        return new SplitPatch<>(divided.part(), divided.rest(), reasons);
    }

    @Override
    public boolean isEmpty() {
        return present == 0 && additional.isEmpty();
    }

    /**
     * {@return whether a property is cleared, set or merged}
     *
     * @param property a property of the patched type
     * @throws IllegalArgumentException if the property belongs to another type
     */
    public boolean contains(Property<? super R, ?> property) {
        return isPresent(type.own(property).index());
    }

    boolean isPresent(int index) {
        return (present >>> index & 1L) != 0;
    }

    /**
     * {@return what the patch does to a property}
     *
     * @param <V> the property's value
     * @param property a property of the patched type
     * @throws IllegalArgumentException if the property belongs to another type
     */
    @SuppressWarnings("unchecked") // the builder stored a V, a patch or null in this slot
    public <V> Change<V> change(Property<? super R, V> property) {
        int index = type.own(property).index();
        if (!isPresent(index)) {
            return new Change.Omitted<>();
        }
        return (Change<V>) changeOf(values[index]);
    }

    /** Returns a change as it is told: null clears, a patch is merged, anything else is set. */
    static Change<?> changeOf(@Nullable Object change) {
        if (change == null) {
            return new Change.Cleared<>();
        }
        return change instanceof MergePatch merge ? new Change.Merged<>(merge) : new Change.Set<>(change);
    }

    /**
     * Shows what the patch does, property by property in their order, to a codec that writes it. Properties that it
     * omits are left out, and members that no property declares are in {@link #additional()}.
     *
     * @param visitor takes null for a cleared property, the {@link Patch} or {@link MapPatch} that is merged into it,
     *     or the value that it is set to, and the property's {@linkplain Property#index() position}; what it throws is
     *     thrown
     */
    public void visit(ObjIntConsumer<? super @Nullable Object> visitor) {
        requireNonNull(visitor, "visitor");
        for (long left = present; left != 0; left &= left - 1) {
            int index = Long.numberOfTrailingZeros(left);
            visitor.accept(values[index], index);
        }
    }

    /** {@return what the patch does to the members that no property declares; empty if all stay} */
    public JsonMergePatch additional() {
        return additional;
    }

    /**
     * {@return whether the patch of a value removes a member that the value of a closed type cannot have, because only
     * another type of its family has it}
     *
     * <p>That comes of composing merges of different types: what the first type declares does not get to the second.
     * Nobody has to say so, since a value that becomes one of a closed type has lost it.
     *
     * @param member the name of a member that no property declares
     * @param declared the type that the value is declared with, or null for a patch of a whole resource
     */
    public boolean conversionRemoves(String member, @Nullable StructuredType<?> declared) {
        requireNonNull(member, "member");
        return declared instanceof ResourceFamily<?> family
                && !type.isOpen()
                && family.hasProperty(member)
                && additional.changes().get(member) instanceof Change.Cleared<Object>
                && !additional.setsNull(member);
    }

    /**
     * Checks everything that the patch sets against the rules of the schema: what must not be null, what its value
     * rules allow, that a closed type gets no undeclared members, and an open one no derived type that nobody modelled.
     * Properties that it omits are not looked at.
     *
     * @return all violations
     */
    public Violations violations() {
        var violations = new Violations.Builder();
        PatchRules.check(this, violations);
        return violations.build();
    }

    /**
     * {@return the value of a property after the patch, or null for none}
     *
     * <p>{@code current} itself if the property is omitted; what is merged into null is merged into the empty value.
     *
     * @param <V> the value
     * @param property a property of the patched type
     * @param current its value before, or null for none
     * @throws IllegalArgumentException if the property belongs to another type
     */
    @SuppressWarnings("unchecked") // the builder stored a V, a patch or null in this slot
    public <V> @Nullable V at(Property<? super R, V> property, @Nullable V current) {
        return contains(property) ? (V) after(property, current, values[property.index()]) : current;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Patch<?> that
                && type.equals(that.type)
                && present == that.present
                && Arrays.equals(values, that.values)
                && additional.equals(that.additional);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, present, Arrays.hashCode(values), additional);
    }

    /**
     * {@return what changes, as text for people: {@code {capacity=50, phone=null, address={city=Albany}}}}
     *
     * <p>A merge into a value that may have several types begins with the one that it has afterwards. What is
     * confidential is not shown.
     */
    @Override
    public String toString() {
        return PatchText.of(this);
    }
}
