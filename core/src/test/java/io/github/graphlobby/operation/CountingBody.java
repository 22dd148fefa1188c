package io.github.graphlobby.operation;

import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body that notes for which types it is decoded. */
record CountingBody(PatchBody body, List<String> types) implements PatchBody {

    static CountingBody of(PatchBody body) {
        return new CountingBody(body, new ArrayList<>());
    }

    @Override
    public @Nullable GraphError refusal() {
        return body.refusal();
    }

    @Override
    public <R extends Resource<R>> Outcome<DecodedPatch<R>> decode(ResourceType<R> type) {
        types.add(type.name());
        return body.decode(type);
    }
}
