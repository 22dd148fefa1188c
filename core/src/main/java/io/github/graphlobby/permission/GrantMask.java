package io.github.graphlobby.permission;

import java.util.Set;

/**
 * The grants of a caller as bits: bit {@code i} is set if the permission that the model numbers {@code i} is granted.
 *
 * @param model the model that numbers the permissions
 * @param bits the bits, 64 to an element
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never handed out
record GrantMask(PermissionModel model, long[] bits) {

    static GrantMask of(PermissionModel model, Set<String> grants) {
        long[] bits = new long[model.maskLength()];
        grants.stream().mapToInt(model::number).filter(number -> number >= 0).forEach(number -> set(bits, number));
        return new GrantMask(model, bits);
    }

    private static void set(long[] bits, int number) {
        bits[number >> 6] |= 1L << number;
    }

    boolean holds(int number) {
        return (bits[number >> 6] >>> number & 1L) != 0;
    }
}
