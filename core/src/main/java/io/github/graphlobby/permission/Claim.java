package io.github.graphlobby.permission;

import java.util.Arrays;
import java.util.List;

/**
 * One permission that allows a method on a template.
 *
 * @param permission the permission
 * @param number its number in the model
 * @param least whether it is the least privileged one
 * @param others numbers of permissions of which one is needed besides; none if empty
 * @param otherNames the names of these, sorted
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never handed out
record Claim(Permission permission, int number, boolean least, int[] others, List<String> otherNames) {

    boolean isMetBy(GrantMask grants) {
        return grants.holds(number) && (others.length == 0 || holdsOther(grants));
    }

    /** A loop, since every decision comes through here. */
    private boolean holdsOther(GrantMask grants) {
        for (int other : others) {
            if (grants.holds(other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a permission allows, or is one of those that are needed besides. */
    boolean names(int asked) {
        return asked == number || Arrays.stream(others).anyMatch(other -> other == asked);
    }

    /** The permission, and what it needs besides. */
    String words() {
        String name = permission.name();
        return otherNames.isEmpty() ? name : "(" + name + " with " + String.join(" or ", otherNames) + ")";
    }
}
