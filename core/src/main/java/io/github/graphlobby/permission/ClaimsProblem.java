package io.github.graphlobby.permission;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why the claims of a token name nobody, in words. */
final class ClaimsProblem {
    private ClaimsProblem() {}

    /** Of claims that are neither a user's nor an application's. */
    static String of(Map<String, ? extends @Nullable Object> claims) {
        if (claims.containsKey("tid") && !Caller.isTenant(claims.get("tid"))) {
            return "its `tid` is no GUID in lower case with hyphens, as a tenant is named";
        }
        if ("app".equals(claims.get("idtyp"))) {
            return "it is an application's, which the tenant of personal accounts in its `tid` cannot have";
        }
        if (!claims.containsKey("roles")) {
            return "it has neither `scp`, as a user's has, nor `roles` with `idtyp`, as an application's has";
        }
        String idtyp = claims.containsKey("idtyp") ? "another `idtyp`" : "no `idtyp`";
        return "it has `roles` but " + idtyp + "; an application's has the optional claim `idtyp` with the value `app`";
    }
}
