package io.github.graphlobby.permission;

import java.util.Set;

/**
 * The grants of a caller as bits: bit {@code i} is set if the permission that the model numbers {@code i} is granted.
 */
final class GrantMask {
    private final PermissionModel model;
    /** 64 to an element. */
    private final long[] bits;

    private GrantMask(PermissionModel model, long[] bits) {
        this.model = model;
        this.bits = bits;
    }

    static GrantMask of(PermissionModel model, Set<String> grants) {
        long[] bits = new long[model.maskLength()];
        for (String name : grants) {
            int number = model.number(name);
            if (number >= 0) {
                bits[number >> 6] |= 1L << number;
            }
        }
        return new GrantMask(model, bits);
    }

    PermissionModel model() {
        return model;
    }

    boolean holds(int number) {
        return (bits[number >> 6] >>> number & 1L) != 0;
    }
}
