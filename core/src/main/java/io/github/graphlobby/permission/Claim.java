package io.github.graphlobby.permission;

import java.util.List;
import java.util.Set;

/**
 * One permission that allows a method on a template, and what is needed besides.
 *
 * @param permission the permission, as a requirement
 * @param number its number in the model
 * @param least whether it is the least privileged one
 * @param others numbers of permissions of which one is needed besides, ascending; none if empty
 * @param rules the rules that say so
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never handed out
record Claim(Permission permission, int number, boolean least, int[] others, List<PermissionRule> rules) {
    static final int[] NONE = {};

    boolean isMetBy(GrantMask grants, TemplateMethod asked, RequestPath path) {
        return grants.holds(number, asked, path) && (others.length == 0 || isCompletedBy(grants, asked, path));
    }

    /** Whether one of those that are needed besides is granted. A loop, since decisions come through here. */
    boolean isCompletedBy(GrantMask grants, TemplateMethod asked, RequestPath path) {
        for (int other : others) {
            if (grants.holds(other, asked, path)) {
                return true;
            }
        }
        return false;
    }

    /** The permission, and what it needs besides. */
    String words() {
        String name = permission.name();
        String on = permission.isResourceSpecific() ? name + " on the resource" : name;
        Set<String> besides = permission.alsoRequired();
        return besides.isEmpty() ? on : "(" + on + " with " + String.join(" or ", besides) + ")";
    }
}
