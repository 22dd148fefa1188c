package io.github.graphlobby.permission;

import java.util.Collection;

/**
 * The grants of a caller as bits: bit {@code i} is set if the permission that the model numbers {@code i} is granted.
 *
 * @param model the model that numbers the permissions
 * @param bits the bits of what is granted for every resource, 64 to an element
 * @param all the bits of what is granted for every or for some resource
 * @param resources what is granted for single resources
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never handed out
record GrantMask(PermissionModel model, long[] bits, long[] all, OnResource[] resources) {
    private static final OnResource[] NONE = {};

    /** The grants for what stands at or below a path. */
    @SuppressWarnings("ArrayRecordComponent") // written once, never handed out
    record OnResource(RequestPath resource, long[] bits) {}

    static GrantMask of(PermissionModel model, Caller caller) {
        PermissionNames names = model.names();
        long[] bits = new long[(names.size() >> 6) + 1];
        long[] all = setAll(names, caller.grants(), bits);
        if (caller.grantsOn().isEmpty()) {
            return new GrantMask(model, bits, all, NONE);
        }
        long[] some = all == bits ? bits.clone() : all;
        OnResource[] resources = caller.grantsOn().entrySet().stream()
                .map(grant -> onResource(names, grant.getKey(), grant.getValue(), some))
                .toArray(OnResource[]::new);
        return new GrantMask(model, bits, some, resources);
    }

    /** Sets the bits of what is granted for every resource, and returns those of all that is granted. */
    private static long[] setAll(PermissionNames names, Collection<String> grants, long[] bits) {
        long[] all = bits;
        for (String grant : grants) {
            int number = names.granted(grant);
            if (number >= 0 && names.isResourceSpecific(number)) {
                all = all == bits ? bits.clone() : all;
                set(all, number);
            } else if (number >= 0) {
                set(bits, number);
                set(all, number);
            }
        }
        return all;
    }

    private static OnResource onResource(
            PermissionNames names, String resource, Collection<String> grants, long[] all) {
        long[] bits = new long[all.length];
        for (String grant : grants) {
            int number = names.granted(grant);
            if (number >= 0 && names.isResourceSpecific(number)) {
                set(bits, number);
                set(all, number);
            }
        }
        return new OnResource(RequestPath.parse(resource), bits);
    }

    static void set(long[] bits, int number) {
        bits[number >> 6] |= 1L << number;
    }

    static boolean has(long[] bits, int number) {
        return (bits[number >> 6] >>> number & 1L) != 0;
    }

    /**
     * Whether a permission is granted where a path leads. One that is granted for single resources counts for what the
     * caller names, and where the path of the template names none: which one is meant then stands in the body.
     */
    boolean holds(int number, TemplateMethod asked, RequestPath path) {
        return holdsEverywhere(number, asked) || (resources.length > 0 && holdsOn(number, path));
    }

    /** Whether it is granted without regard to a resource. */
    boolean holdsEverywhere(int number, TemplateMethod asked) {
        return has(asked.namesResource() ? bits : all, number);
    }

    private boolean holdsOn(int number, RequestPath path) {
        for (OnResource grant : resources) {
            if (has(grant.bits, number) && path.isAtOrBelow(grant.resource)) {
                return true;
            }
        }
        return false;
    }
}
