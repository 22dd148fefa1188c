package io.github.graphlobby.json.codec;

import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.json.token.UnsayableException;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.Violation;
import org.jspecify.annotations.Nullable;

/** Writes what a patch changes in a value, member by member, or says what a body cannot say. */
final class PatchMembers {
    private PatchMembers() {}

    /**
     * Writes what changes.
     *
     * @param declared the type that the value is declared with, perhaps an abstract one, or null for a whole resource
     */
    static <R extends Resource<R>> void write(
            Patch<R> patch,
            RecordMembers<R> members,
            @Nullable StructuredType<?> declared,
            TokenWriter out,
            WriteContext context) {
        patch.visit((change, index) -> {
            members.writeName(index, out);
            members.codec(index).writeChange(change, out, context);
        });
        if (!patch.additional().isEmpty()) {
            writeOthers(patch, declared, out);
        }
    }

    /** Refuses undeclared members that the receiver would refuse; to be called before the object is started. */
    static void requireLegalOthers(Patch<?> patch) {
        if (!patch.additional().isEmpty() && patch.type().isOpen()) {
            MemberCodec.requireLegal(patch.violations());
        }
    }

    private static <R extends Resource<R>> void writeOthers(
            Patch<R> patch, @Nullable StructuredType<?> declared, TokenWriter out) {
        patch.additional().changes().forEach((name, change) -> {
            if (!patch.conversionRemoves(name, declared)) {
                out.name(name);
                checkOther(patch.type(), name);
                MergePatches.write(name, change, patch.additional(), out);
            }
        });
    }

    private static void checkOther(ResourceType<?> type, String name) {
        if (!type.isOpen()) {
            throw UnsayableException.of(Violation.unknownProperty("", type));
        }
        if (name.equals(StructuredType.ODATA_TYPE)) {
            throw new UnsayableException(
                    "is taken away, so that the value is a " + type.name() + " itself: a body cannot say that");
        }
    }
}
