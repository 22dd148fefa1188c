package io.github.graphlobby.endpoint;

import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.operation.PatchBody;
import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.function.Function;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/** A compressed body, decoded when somebody who may send it asks for it, and only once. Not thread-safe. */
final class GzipBody implements PatchBody {
    private final byte[] compressed;
    private final int limit;
    private final Function<byte[], PatchBody> reader;
    private @Nullable Outcome<PatchBody> decoded;

    /**
     * Makes a body.
     *
     * @param limit how many bytes it may have, before and after it is decoded
     * @param reader makes a body of its bytes
     */
    GzipBody(byte[] compressed, int limit, Function<byte[], PatchBody> reader) {
        this.compressed = compressed;
        this.limit = limit;
        this.reader = reader;
    }

    /** What cannot be decoded is not refused yet: it is a body that cannot be read. */
    @Override
    public @Nullable GraphError refusal() {
        GraphError refusal = reader.apply(compressed).refusal();
        return refusal == null ? decoded().<@Nullable GraphError>fold(PatchBody::refusal, corrupt -> null) : refusal;
    }

    @Override
    public <R extends Resource<R>> Outcome<DecodedPatch<R>> decode(ResourceType<R> type) {
        return decoded().flatMap(body -> body.decode(type));
    }

    private Outcome<PatchBody> decoded() {
        Outcome<PatchBody> known = decoded;
        if (known == null) {
            known = decompressed();
            decoded = known;
        }
        return known;
    }

    /** One byte over the limit is enough to know. */
    private Outcome<PatchBody> decompressed() {
        try {
            byte[] bytes = Gzip.decode(compressed, (int) Math.min(limit + 1L, Integer.MAX_VALUE - 8));
            return new Outcome.Success<>(reader.apply(bytes));
        } catch (DataFormatException e) {
            return new Outcome.Failure<>(
                    GraphError.badRequest("The body cannot be read: it is no gzip (" + e.getMessage() + ")."));
        }
    }
}
