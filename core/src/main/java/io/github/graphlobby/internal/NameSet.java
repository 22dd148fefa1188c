package io.github.graphlobby.internal;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sets of names that come from outside. */
public final class NameSet {
    /** A set of so many is a list, which is smaller, and found as fast. */
    private static final int FEW = 8;

    private NameSet() {}

    /**
     * {@return each name once, in their order, immutable; the same set if it is one of these}
     *
     * <p>{@code Set.copyOf} takes quadratic time for names that are chosen so that their hash codes are equal; this set
     * compares them then.
     *
     * @param names the names
     */
    public static Set<String> copyOf(Collection<String> names) {
        if (names instanceof Few few) {
            return few;
        }
        List<String> copy = List.copyOf(names);
        if (copy.size() <= FEW) {
            return new Few(names instanceof Set ? copy : List.copyOf(new LinkedHashSet<>(copy)));
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(copy));
    }

    /** A few names. */
    private static final class Few extends AbstractSet<String> {
        private final List<String> names;

        Few(List<String> names) {
            this.names = names;
        }

        @Override
        public boolean contains(@Nullable Object name) {
            return name != null && names.contains(name);
        }

        @Override
        public Iterator<String> iterator() {
            return names.iterator();
        }

        @Override
        public void forEach(Consumer<? super String> action) {
            names.forEach(action);
        }

        @Override
        public int size() {
            return names.size();
        }
    }
}
