package io.github.graphlobby.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;

/** Checks documents against a schema by code that is not ours. */
final class SchemaValidator {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;

    private SchemaValidator(Schema schema) {
        this.schema = schema;
    }

    static SchemaValidator of(JsonSchema schema) {
        return new SchemaValidator(REGISTRY.getSchema(Vectors.tree(schema.toBytes())));
    }

    /** What is wrong with a document, in words; nothing if it is valid. */
    List<String> errors(JsonNode document) {
        try {
            return schema.validate(document).stream().map(Error::toString).toList();
        } catch (JsonNodeException e) { // of a number that it cannot compare, 9223372036854775808.0 for instance
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    List<String> errors(byte[] document) {
        return errors(Vectors.tree(document));
    }
}
