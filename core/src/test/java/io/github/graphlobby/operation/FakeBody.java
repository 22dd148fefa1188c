package io.github.graphlobby.operation;

import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import org.jspecify.annotations.Nullable;

/** A body without JSON: what a parser would have found in it. Asked for another type, it holds nothing of that type. */
record FakeBody(
        Patch<?> patch,
        @Nullable String odataType,
        Violations violations,
        @Nullable GraphError refusal,
        @Nullable GraphError unreadable)
        implements PatchBody {

    static FakeBody of(Patch<?> patch) {
        return new FakeBody(patch, patch.type().name(), patch.violations(), null, null);
    }

    FakeBody announcing(@Nullable String other) {
        return new FakeBody(patch, other, violations, refusal, unreadable);
    }

    FakeBody violating(Violation violation) {
        var more = new Violations.Builder();
        more.add(violation);
        return new FakeBody(patch, odataType, violations.and(more.build()), refusal, unreadable);
    }

    FakeBody refused(GraphError error) {
        return new FakeBody(patch, odataType, violations, error, unreadable);
    }

    FakeBody unreadable(GraphError error) {
        return new FakeBody(patch, odataType, violations, refusal, error);
    }

    @Override
    @SuppressWarnings("unchecked") // a patch of an equal type is a patch of that resource
    public <R extends Resource<R>> Outcome<DecodedPatch<R>> decode(ResourceType<R> type) {
        if (unreadable != null) {
            return new Outcome.Failure<>(unreadable);
        }
        var found = patch.type().equals(type)
                ? (Patch<R>) patch
                : Patch.builder(type).build();
        return new Outcome.Success<>(DecodedPatch.of(found, odataType, violations));
    }
}
