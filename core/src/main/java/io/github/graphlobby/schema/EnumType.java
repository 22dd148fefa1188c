package io.github.graphlobby.schema;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An enumeration: its documented members, the other spellings of them that are read, and a way to keep unknown text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the class of the members
 */
public final class EnumType<E extends EvolvableEnum> extends ValueType<E> implements ModelType<E> {
    private final Members<E> members;

    private EnumType(Members<E> members, boolean nullable) {
        super(Kind.ENUM, nullable);
        this.members = members;
    }

    /**
     * {@return the members of an enumeration, to be declared one after the other}
     *
     * @param <E> the class of the members
     * @param name the qualified name of the enumeration
     * @param javaClass the class of the members
     * @param constructor makes a member of any text
     */
    public static <E extends EvolvableEnum> Members<E> members(
            String name, Class<E> javaClass, Function<String, E> constructor) {
        return new Members<>(
                requireNonNull(name, "name"),
                requireNonNull(javaClass, "javaClass"),
                requireNonNull(constructor, "constructor"));
    }

    /**
     * {@return the constant of a documented text, else a member that keeps the text}
     *
     * @param text the member as written, in any documented spelling
     */
    public E of(String text) {
        E known = known(text);
        return known == null ? members.constructor.apply(text) : known;
    }

    /**
     * {@return the constant of a documented text, else null}
     *
     * @param text the member as written, in any documented spelling
     */
    public @Nullable E known(String text) {
        return members.byText.get(requireNonNull(text, "text"));
    }

    /**
     * {@return whether a member is a documented one}
     *
     * @param member the member
     */
    public boolean isKnown(E member) {
        return members.versions.containsKey(requireNonNull(member, "member"));
    }

    /** {@return the documented members in the order of the schema, immutable} */
    public List<E> known() {
        return List.copyOf(members.versions.keySet());
    }

    /** {@return every documented spelling of the members, those that are written first, immutable} */
    public List<String> spellings() {
        return List.copyOf(members.byText.keySet());
    }

    /**
     * {@return the schema versions that have a member, immutable; none if it is unknown}
     *
     * @param member the member
     */
    public Set<SchemaVersion> versions(E member) {
        return members.versions.getOrDefault(requireNonNull(member, "member"), Set.of());
    }

    /** {@return the schema versions that have any of the members, immutable} */
    public Set<SchemaVersion> versions() {
        var all = EnumSet.noneOf(SchemaVersion.class);
        for (Set<SchemaVersion> some : members.versions.values()) {
            all.addAll(some);
        }
        return Collections.unmodifiableSet(all);
    }

    @Override
    public String name() {
        return members.name;
    }

    @Override
    public Class<E> javaClass() {
        return members.javaClass;
    }

    @Override
    public EnumType<E> nonNull() {
        return new EnumType<>(members, false);
    }

    @Override
    public List<Rule<? super E>> rules() {
        return List.of();
    }

    @Override
    void check(E value, Supplier<String> pointer, Violations.Builder violations) {
        if (!isKnown(value)) {
            violations.add(() -> Violation.unknownMember(pointer.get(), value.toString(), this));
        }
    }

    /**
     * The members of an enumeration while they are being declared; used only in the static initialiser of their class.
     *
     * @param <E> the class of the members
     */
    public static final class Members<E extends EvolvableEnum> {
        private final String name;
        private final Class<E> javaClass;
        private final Function<String, E> constructor;
        private final Map<String, E> byText = new LinkedHashMap<>();
        private final Map<E, Set<SchemaVersion>> versions = new LinkedHashMap<>();

        private Members(String name, Class<E> javaClass, Function<String, E> constructor) {
            this.name = name;
            this.javaClass = javaClass;
            this.constructor = constructor;
        }

        /**
         * Declares the next member, one that all schema versions have.
         *
         * @param text the member as it is written
         * @return the member, to be kept as a constant
         */
        public E member(String text) {
            return member(text, SchemaVersion.ALL);
        }

        /**
         * Declares the next member, one that only some schema versions have.
         *
         * @param text the member as it is written
         * @param in the versions that have the member, at least one
         * @return the member, to be kept as a constant
         */
        public E member(String text, Set<SchemaVersion> in) {
            E member = constructor.apply(requireNonNull(text, "text"));
            byText.put(text, member);
            versions.put(member, SchemaVersion.copyOf(requireNonNull(in, "in")));
            return member;
        }

        /**
         * Declares another documented spelling of a member, which is read but not written.
         *
         * @param text the other spelling
         * @param member the member
         * @return these members
         */
        public Members<E> alias(String text, E member) {
            byText.put(requireNonNull(text, "text"), requireNonNull(member, "member"));
            return this;
        }

        /**
         * Completes the enumeration.
         *
         * @return the type, to be kept as the last constant of the members' class
         */
        public EnumType<E> type() {
            return new EnumType<>(this, true);
        }
    }
}
