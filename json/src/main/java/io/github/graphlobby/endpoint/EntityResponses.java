package io.github.graphlobby.endpoint;

import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.operation.Preconditions;
import io.github.graphlobby.operation.Versioned;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.SchemaVersion;

/** Makes the responses whose bodies are entities of one kind. */
final class EntityResponses {
    private final ResourceWriter writer;

    private EntityResponses(ResourceWriter writer) {
        this.writer = writer;
    }

    /**
     * {@return the responses of a context}
     *
     * @param context what the body is, after {@code $metadata#}
     */
    static EntityResponses of(SchemaVersion schema, ServiceRoot root, String context) {
        return new EntityResponses(ResourceWriter.answering(schema).withContext(root.context(context)));
    }

    /** What was found or changed, with its entity tag. */
    GraphResponse ok(String entityTag, AnyResource entity) {
        return GraphResponse.json(entityTag, writer.withEntityTag(entityTag).toBytes(entity));
    }

    /**
     * What was found, unless the client has it already or wanted another version.
     *
     * @param entity the value, under the type that the caller knows: a cast to {@link AnyResource} is slow on 17
     */
    Outcome<GraphResponse> read(Preconditions preconditions, Versioned<?> found, AnyResource entity) {
        GraphError refusal = preconditions.beforeReading(found);
        if (refusal != null) {
            return new Outcome.Failure<>(refusal);
        }
        return new Outcome.Success<>(
                preconditions.isUnmodified(found)
                        ? GraphResponse.notModified(found.entityTag())
                        : ok(found.entityTag(), entity));
    }

    /** What was created, and has no tag yet. */
    GraphResponse created(int status, AnyResource entity) {
        return GraphResponse.json(status, writer.toBytes(entity));
    }
}
