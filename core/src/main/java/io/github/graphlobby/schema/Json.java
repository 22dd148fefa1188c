package io.github.graphlobby.schema;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.DoubleText;
import io.github.graphlobby.internal.Wording;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * JSON values as Java objects, in one normal form, so that equal documents are equal objects.
 *
 * <table>
 *   <caption>The normal form</caption>
 *   <tr><th>JSON</th><th>Java</th></tr>
 *   <tr><td>null, true, false, text</td><td>{@code null}, {@code Boolean}, {@code String}</td></tr>
 *   <tr><td>a number without fraction and exponent</td><td>{@code Long}, or {@code BigInteger} beyond its range</td></tr>
 *   <tr><td>any other number</td><td>{@code BigDecimal}, with its scale: 47.0 stays 47.0</td></tr>
 *   <tr><td>array, object</td><td>{@code List}, {@code Map} in the order of the members, both immutable</td></tr>
 * </table>
 *
 * <p>A number keeps every digit, but a zero has no sign, since these types have none: {@code -0.0} is 0.0, and
 * {@code -0} is 0.
 */
public final class Json {
    /** How deep arrays and objects may be nested. */
    public static final int MAX_DEPTH = 500;

    /** The object without members. */
    public static final Map<String, @Nullable Object> EMPTY = new Members(new LinkedHashMap<>());

    private static final List<@Nullable Object> NO_ITEMS = new Items(new @Nullable Object[0]);

    private static final BigInteger LEAST_LONG = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger GREATEST_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    private Json() {}

    /**
     * {@return the value in the normal form, copied as far as needed}
     *
     * @param value null, a boolean, text, any number of {@code java.lang} or {@code java.math}, or a list or map of
     *     such
     * @throws IllegalArgumentException if the value or one inside it has no JSON form, such as a date, NaN, or a map
     *     with a key that is not text, or is nested deeper than {@value #MAX_DEPTH}
     */
    public static @Nullable Object value(@Nullable Object value) {
        return value(value, 0);
    }

    /**
     * {@return the object in the normal form, immutable: {@code members} itself if it is in that form already}
     *
     * @param members the members by name
     * @throws IllegalArgumentException if a value has no JSON form
     */
    public static Map<String, @Nullable Object> object(Map<String, ? extends @Nullable Object> members) {
        return object(requireNonNull(members, "members"), 0);
    }

    /**
     * {@return the array in the normal form, immutable: {@code items} itself if it is in that form already; null for
     * null}
     *
     * @param items the items, or null
     * @throws IllegalArgumentException if an item has no JSON form
     */
    @SuppressWarnings("NullAway") // items that are null stay null, as in every list that Frozen makes
    public static @Nullable List<Object> array(@Nullable List<?> items) {
        return items == null ? null : array(items, 0);
    }

    /** Makes an object in the normal form of members as they come, without a copy of it. Not thread-safe. */
    public static final class ObjectBuilder {
        private static final int FEW = 8;

        private @Nullable Map<String, @Nullable Object> members = new LinkedHashMap<>(FEW);

        /** Starts without members. */
        public ObjectBuilder() {}

        /**
         * Sets a member.
         *
         * @param name its name
         * @param value its value
         * @throws IllegalArgumentException if the value has no JSON form
         * @throws IllegalStateException if the object is built already
         */
        public void put(String name, @Nullable Object value) {
            members().put(requireNonNull(name, "name"), Json.value(value));
        }

        /**
         * {@return whether there is a member}
         *
         * @param name its name
         * @throws IllegalStateException if the object is built already
         */
        public boolean has(String name) {
            return members().containsKey(requireNonNull(name, "name"));
        }

        /**
         * {@return the object, immutable; nothing can be added afterwards}
         *
         * @throws IllegalStateException if it is built already
         */
        public Map<String, @Nullable Object> build() {
            Map<String, @Nullable Object> built = normal(members());
            members = null;
            return built;
        }

        private Map<String, @Nullable Object> members() {
            if (members == null) {
                throw new IllegalStateException("the object is built already");
            }
            return members;
        }
    }

    /**
     * Makes an array in the normal form of items as they come, without a copy of each array inside. Not thread-safe.
     */
    public static final class ArrayBuilder {
        private static final @Nullable Object[] NONE = {};

        private @Nullable Object[] items = NONE;
        private int size;

        /** Starts without items. */
        public ArrayBuilder() {}

        /**
         * Adds an item.
         *
         * @param item the item
         * @throws IllegalArgumentException if it has no JSON form
         */
        public void add(@Nullable Object item) {
            Object normal = Json.value(item);
            if (size == items.length) { // many arrays have one item
                items = Arrays.copyOf(items, size == 0 ? 1 : Math.max(4, size + (size >> 1)));
            }
            items[size++] = normal;
        }

        /** {@return the array of what was added so far, immutable} */
        public List<@Nullable Object> build() {
            if (size == 0) {
                return NO_ITEMS;
            }
            return new Items(size == items.length ? items : Arrays.copyOf(items, size));
        }
    }

    private static @Nullable Object value(@Nullable Object value, int depth) {
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof Long) {
            return value;
        }
        if (value instanceof Map<?, ?> members) {
            return object(members, depth + 1);
        }
        return value instanceof List<?> items ? array(items, depth + 1) : number(value);
    }

    private static Object number(Object value) {
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof BigInteger integer) {
            boolean fits = integer.compareTo(LEAST_LONG) >= 0 && integer.compareTo(GREATEST_LONG) <= 0;
            return fits ? (Object) integer.longValue() : integer;
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.scale() == 0 ? number(decimal.unscaledValue()) : decimal;
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return new BigDecimal(DoubleText.of(number));
        }
        if (value instanceof Float number && Float.isFinite(number)) {
            return new BigDecimal(number.toString());
        }
        throw new IllegalArgumentException("no JSON value: " + Wording.value(value) + " of "
                + value.getClass().getName());
    }

    private static Map<String, @Nullable Object> object(Map<?, ?> members, int depth) {
        if (members instanceof Members normal) {
            limit(depth + normal.depth);
            return normal;
        }
        limit(depth);
        var copy = new LinkedHashMap<String, @Nullable Object>();
        for (Map.Entry<?, ?> member : members.entrySet()) {
            copy.put(name(member.getKey()), value(member.getValue(), depth));
        }
        return normal(copy);
    }

    private static String name(@Nullable Object name) {
        if (name instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("no JSON member name: " + Wording.quote(String.valueOf(name)));
    }

    private static List<@Nullable Object> array(List<?> items, int depth) {
        if (items instanceof Items normal) {
            limit(depth + normal.depth);
            return normal;
        }
        limit(depth);
        var copy = new ArrayList<@Nullable Object>(items.size());
        for (Object item : items) {
            copy.add(value(item, depth));
        }
        return new Items(copy.toArray());
    }

    /** How many arrays and objects are nested in a value in normal form, at most. */
    private static int depthIn(@Nullable Object value) {
        if (value instanceof Members members) {
            return members.depth + 1;
        }
        return value instanceof Items items ? items.depth + 1 : 0;
    }

    private static int deepest(@Nullable Object[] items) {
        int deepest = 0;
        for (Object item : items) {
            deepest = Math.max(deepest, depthIn(item));
        }
        return deepest;
    }

    private static int deepest(Map<String, @Nullable Object> members) {
        var deepest = new Deepest();
        members.forEach(deepest);
        return deepest.depth;
    }

    /** Takes the members as they come: neither a stream nor an iterator is made for each object. */
    private static final class Deepest implements BiConsumer<String, @Nullable Object> {
        private int depth;

        @Override
        public void accept(String name, @Nullable Object value) {
            depth = Math.max(depth, depthIn(value));
        }
    }

    private static void limit(int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("JSON value nested deeper than " + MAX_DEPTH);
        }
    }

    /** Takes over a map whose values are in normal form and which nobody else changes. */
    static Map<String, @Nullable Object> normal(Map<String, @Nullable Object> normal) {
        return normal.isEmpty() ? EMPTY : new Members(normal);
    }

    /** An array in normal form; being of this class is the mark that nothing needs to be copied. */
    private static final class Items extends Frozen.Items<@Nullable Object> {
        private final int depth;

        Items(@Nullable Object[] items) {
            super(items);
            depth = deepest(items);
        }
    }

    /** An object in normal form; being of this class is the mark that nothing needs to be copied. */
    private static final class Members extends AbstractMap<String, @Nullable Object> {
        private final Map<String, @Nullable Object> members;
        private final int depth;
        /** Kept, since every record that is made asks whether there are any. */
        private final int size;

        Members(Map<String, @Nullable Object> members) {
            this.members = members;
            size = members.size();
            depth = deepest(members);
        }

        @Override
        public Set<Entry<String, @Nullable Object>> entrySet() {
            Map<String, @Nullable Object> unmodifiable = Collections.unmodifiableMap(members);
            return unmodifiable.entrySet();
        }

        @Override
        public @Nullable Object get(@Nullable Object name) {
            return members.get(name);
        }

        @Override
        public boolean containsKey(@Nullable Object name) {
            return members.containsKey(name);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
