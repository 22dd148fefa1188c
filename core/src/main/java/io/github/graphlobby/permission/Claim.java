package io.github.graphlobby.permission;

/**
 * One permission that allows an operation.
 *
 * @param permission the permission
 * @param number its number in the model
 * @param least whether it is the least privileged one
 * @param alsoRequired numbers of permissions of which one is needed besides; none if empty
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never handed out
record Claim(Permission permission, int number, boolean least, int[] alsoRequired) {

    boolean isMetBy(GrantMask grants) {
        return grants.holds(number) && (alsoRequired.length == 0 || holdsOne(grants));
    }

    private boolean holdsOne(GrantMask grants) {
        for (int other : alsoRequired) {
            if (grants.holds(other)) {
                return true;
            }
        }
        return false;
    }
}
