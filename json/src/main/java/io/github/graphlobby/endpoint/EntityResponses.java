package io.github.graphlobby.endpoint;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.operation.PatchBody;
import io.github.graphlobby.operation.Preconditions;
import io.github.graphlobby.operation.Versioned;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.StructuredType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the responses whose bodies are entities of one kind. */
final class EntityResponses {
    private final ServiceRoot root;
    private final String context;
    private final ResourceWriter writer;
    private final SchemaVersion schema;
    private final Set<String> names;

    private EntityResponses(
            ServiceRoot root, String context, ResourceWriter writer, SchemaVersion schema, Set<String> names) {
        this.root = root;
        this.schema = schema;
        this.context = context;
        this.writer = writer;
        this.names = names;
    }

    /**
     * {@return the responses of a context}
     *
     * @param context what the body is, after {@code $metadata#}
     * @param type the type of the entities
     */
    static EntityResponses of(SchemaVersion schema, ServiceRoot root, String context, StructuredType<?> type) {
        var writer = ResourceWriter.answering(schema).withContext(root.context(context));
        var names =
                types(type).stream().flatMap(entity -> names(entity, schema)).collect(toUnmodifiableSet());
        return new EntityResponses(root, context, writer, schema, names);
    }

    private static List<? extends ResourceType<?>> types(StructuredType<?> type) {
        return type instanceof ResourceFamily<?> family ? family.modelled() : List.of((ResourceType<?>) type);
    }

    private static <R extends Resource<R>> Stream<String> names(ResourceType<R> type, SchemaVersion schema) {
        return type.properties().stream()
                .filter(property -> type.versions(property).contains(schema))
                .map(property -> property.name());
    }

    /** What was found or changed, as far as it is selected, with its entity tag. */
    GraphResponse ok(String entityTag, AnyResource entity, Select select) {
        ResourceWriter selecting =
                select.isAll() ? writer : select.writer(writer.withContext(root.context(select.context(context))));
        return GraphResponse.json(entityTag, selecting.withEntityTag(entityTag).toBytes(entity));
    }

    /**
     * What was found, unless the client has it already, wanted another version or selects what there cannot be.
     *
     * @param entity the value, under the type that the caller knows: a cast to {@link AnyResource} is slow on 17
     */
    Outcome<GraphResponse> read(Preconditions preconditions, Versioned<?> found, AnyResource entity, Select select) {
        GraphError mismatch = preconditions.beforeReading(found);
        GraphError refusal = mismatch == null && !select.isAll() ? unknown(select, entity.resourceType()) : mismatch;
        if (refusal != null) {
            return new Outcome.Failure<>(refusal);
        }
        return new Outcome.Success<>(
                preconditions.isUnmodified(found)
                        ? GraphResponse.notModified(found.entityTag())
                        : ok(found.entityTag(), entity, select));
    }

    /** Why not all that is selected can be answered of entities that are all of one type; null if it can. */
    @Nullable
    GraphError unknownOf(Select select, ResourceType<?> type) {
        return unknown(select, type, names(type, schema).collect(toUnmodifiableSet()));
    }

    /** What was created, and has no tag yet. */
    GraphResponse created(int status, AnyResource entity) {
        return GraphResponse.json(status, writer.toBytes(entity));
    }

    /** A body that is not looked at if there cannot be such a property. */
    PatchBody selecting(PatchBody body, Select select) {
        return select.isAll() ? body : new SelectingBody(body, select, this);
    }

    /**
     * Why not all that is selected can be answered; null if it can. An open type may have any member, and what a type
     * has that is not modelled nobody knows; another may have all that any of its kind has.
     */
    @Nullable
    GraphError unknown(Select select, ResourceType<?> type) {
        return unknown(select, type, names);
    }

    private static @Nullable GraphError unknown(Select select, ResourceType<?> type, Set<String> names) {
        if (type.isOpen() || !type.isModelled()) {
            return null;
        }
        Optional<String> unknown =
                select.names().stream().filter(name -> !names.contains(name)).findFirst();
        return unknown.map(name -> GraphError.badRequest("`$select` names " + Wording.quote(name) + ", which is no"
                        + " property of `" + type.name() + "`."))
                .orElse(null);
    }
}
