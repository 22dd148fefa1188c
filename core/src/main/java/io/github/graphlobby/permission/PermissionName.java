package io.github.graphlobby.permission;

import io.github.graphlobby.internal.Ascii;
import java.util.Map;

/** How names of permissions are compared and which spelling stands for which permission. */
final class PermissionName {
    /**
     * Spellings of the documentation that no permission has, in lower case. They are read where a requirement is stated
     * and never as a grant: no token carries them, and {@code Calls.JoinGroupCalls.Chat} shows that the letter matters.
     */
    private static final Map<String, String> DOCUMENTED = Map.of(
            "calls.joingroupcallsasguest.all", "Calls.JoinGroupCallAsGuest.All",
            "calls.joingroupcalls.all", "Calls.JoinGroupCall.All",
            "calls.initiategroupcalls.all", "Calls.InitiateGroupCall.All",
            // a second key of the published file for the same permission, without a GUID
            "calls.joingroupcallasguest.all", "Calls.JoinGroupCallAsGuest.All");

    private static final int LONGEST =
            DOCUMENTED.keySet().stream().mapToInt(String::length).max().orElseThrow();

    private PermissionName() {}

    /** The name under which grants are compared: ASCII letters in lower case. */
    static String folded(String name) {
        return Ascii.lowerCase(name);
    }

    /** The name that a requirement means. */
    static String required(String name) {
        return name.length() > LONGEST ? name : DOCUMENTED.getOrDefault(folded(name), name);
    }
}
