package io.github.graphlobby.operation;

import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Denied;
import io.github.graphlobby.permission.RequestPath;
import org.jspecify.annotations.Nullable;

/** The first question of every operation: may the caller? */
final class Access {
    private Access() {}

    /** The error if it may not, null if it may. */
    static @Nullable GraphError refusal(Vintage vintage, @Nullable Caller caller, String method, RequestPath path) {
        if (caller == null) {
            return GraphError.unauthenticated("Access token is missing, or names neither a user nor an application.");
        }
        return vintage.permissions().decide(caller, method, path) instanceof Denied denied
                ? GraphError.denied(denied)
                : null;
    }
}
