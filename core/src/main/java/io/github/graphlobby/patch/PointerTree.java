package io.github.graphlobby.patch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the changes at and below some pointers, of which it keeps what they have in common once.
 *
 * <p>A change above them is not taken: it does more than they allow.
 */
final class PointerTree implements Sieve {
    /** What goes on behind each name. */
    private final Map<String, PointerTree> branches = new HashMap<>();
    /** Whether a pointer ends here, so that all below is taken. */
    private boolean whole;

    void add(List<String> names) {
        PointerTree end = this;
        for (String name : names) {
            end = end.branches.computeIfAbsent(name, unknown -> new PointerTree());
        }
        end.whole = true;
    }

    private boolean isWhole(String name) {
        PointerTree branch = branches.get(name);
        return whole || (branch != null && branch.whole);
    }

    @Override
    public boolean takes(String name, @Nullable Object change) {
        return isWhole(name);
    }

    @Override
    public @Nullable Sieve inside(String name, MergePatch merge) {
        return isWhole(name) ? null : branches.get(name);
    }
}
