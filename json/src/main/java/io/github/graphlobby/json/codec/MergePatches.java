package io.github.graphlobby.json.codec;

import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.json.token.UnsayableException;
import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.JsonMergePatch;
import java.util.Map;

/** Writes what changes in untyped members, as RFC 7396 says it. */
final class MergePatches {
    private MergePatches() {}

    /** Writes the members of a patch into the object that was started. */
    static void write(JsonMergePatch patch, TokenWriter out) {
        patch.changes().forEach((name, change) -> {
            out.name(name);
            write(name, change, patch, out);
        });
    }

    /** A body would merge the value into the one before, of which nobody knows what has to go. */
    static UnsayableException replaced(String what) {
        return new UnsayableException(
                "is replaced by " + what + ", whatever it was: a JSON merge patch cannot say that (RFC 7396)");
    }

    /** Writes what a patch does to a member, whose name was written. */
    static void write(String name, Change<Object> change, JsonMergePatch patch, TokenWriter out) {
        if (change instanceof Change.Merged<Object> merged && merged.patch() instanceof JsonMergePatch nested) {
            out.startObject();
            write(nested, out);
            out.endObject();
        } else if (change instanceof Change.Set<Object> set) {
            if (set.value() instanceof Map<?, ?>) {
                throw replaced("an object");
            }
            UntypedCodec.writeValue(set.value(), out);
        } else if (patch.setsNull(name)) {
            throw new UnsayableException("is set to null, which in a JSON merge patch would remove it (RFC 7396)");
        } else {
            out.nothing();
        }
    }
}
