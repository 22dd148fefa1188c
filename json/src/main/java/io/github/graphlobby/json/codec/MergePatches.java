package io.github.graphlobby.json.codec;

import io.github.graphlobby.internal.JsonPointer;
import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.JsonMergePatch;
import java.util.Map;

/** Writes what changes in untyped members, as RFC 7396 says it. */
final class MergePatches {
    private MergePatches() {}

    /** Writes the members of a patch into the object that was started. */
    static void write(JsonMergePatch patch, String pointer, TokenWriter out) {
        patch.changes().forEach((name, change) -> {
            out.name(name);
            write(change, JsonPointer.below(pointer, name), out);
        });
    }

    /** A body would merge the value into the one before, of which nobody knows what has to go. */
    static IllegalArgumentException replaced(String name, String what) {
        return new IllegalArgumentException("`" + name + "` is replaced by " + what
                + ", whatever it was: a JSON merge patch cannot say that (RFC 7396)");
    }

    /** Writes what happens to the member at a pointer, whose name was written. */
    static void write(Change<Object> change, String pointer, TokenWriter out) {
        if (change instanceof Change.Merged<Object> merged && merged.patch() instanceof JsonMergePatch nested) {
            out.startObject();
            write(nested, pointer, out);
            out.endObject();
        } else if (change instanceof Change.Set<Object> set) {
            if (set.value() instanceof Map<?, ?>) {
                throw replaced(pointer.substring(1), "an object");
            }
            UntypedCodec.writeValue(set.value(), out);
        } else {
            out.nothing();
        }
    }
}
