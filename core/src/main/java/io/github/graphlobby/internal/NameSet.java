package io.github.graphlobby.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sets of names that come from outside. */
public final class NameSet {
    private NameSet() {}

    /**
     * {@return each name once, in their order, immutable}
     *
     * <p>{@code Set.copyOf} takes quadratic time for names that are chosen so that their hash codes are equal; this set
     * compares them then.
     *
     * @param names the names
     */
    public static Set<String> copyOf(Collection<String> names) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.copyOf(names)));
    }
}
