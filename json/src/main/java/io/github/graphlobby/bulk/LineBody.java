package io.github.graphlobby.bulk;

import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.json.JsonReadException;
import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.operation.PatchBody;
import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import org.jspecify.annotations.Nullable;

/**
 * A body of any size in a line of a file. What is wrong with it is told with its column: the file has lines of its own,
 * and a second number of one would only be taken for it.
 */
final class LineBody implements PatchBody {
    private final byte[] json;

    LineBody(byte[] json) {
        this.json = json;
    }

    @Override
    public @Nullable GraphError refusal() {
        return null;
    }

    @Override
    public <R extends Resource<R>> Outcome<DecodedPatch<R>> decode(ResourceType<R> type) {
        try {
            return new Outcome.Success<>(PatchReader.of(type).read(json));
        } catch (JsonReadException e) {
            return new Outcome.Failure<>(unreadable("body", e.reason(), e.pointer(), e.column()));
        }
    }

    static GraphError unreadable(String what, String reason, String pointer, int column) {
        String at = pointer.isEmpty() ? "" : " at " + Wording.quote(pointer);
        String where = column == 0 ? "" : " (column " + column + ")";
        return GraphError.badRequest("The " + what + " cannot be read: " + reason + at + where);
    }
}
