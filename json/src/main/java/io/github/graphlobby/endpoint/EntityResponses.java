package io.github.graphlobby.endpoint;

import io.github.graphlobby.json.ResourceWriter;
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

    GraphResponse response(int status, AnyResource entity) {
        return GraphResponse.json(status, writer.toBytes(entity));
    }
}
