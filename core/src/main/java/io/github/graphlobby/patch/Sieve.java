package io.github.graphlobby.patch;

import org.jspecify.annotations.Nullable;

/** Says which changes of a patch belong to one part of it; the others belong to the rest. */
interface Sieve {

    /**
     * Tells whether a change belongs to the part as it is.
     *
     * @param name the name of the member that it changes
     * @param change as a patch keeps it
     */
    boolean takes(String name, @Nullable Object change);

    /**
     * Returns the sieve for the members of what is merged into a member, or null if that is not divided.
     *
     * @param name the name of the member
     * @param merge what is merged into it
     */
    @Nullable
    Sieve inside(String name, MergePatch merge);
}
