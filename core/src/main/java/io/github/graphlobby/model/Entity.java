package io.github.graphlobby.model;

import static io.github.graphlobby.schema.Edm.STRING;

import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import org.jspecify.annotations.Nullable;

/**
 * What every Graph entity has: a key.
 *
 * <p>Source: the Graph page <a href="https://learn.microsoft.com/graph/api/resources/entity">entity</a>.
 */
public interface Entity extends AnyResource {
    /** The properties that every entity has. */
    Declaration<Entity> DECLARATION = Declaration.entity("microsoft.graph.entity");

    /**
     * The property {@code id}: the key of the entity.
     *
     * <p>Set by the service and never changed by a client; never null. In every schema version.
     */
    Property<Entity, String> ID = DECLARATION.property("id", STRING.nonNull());

    /**
     * Returns the key of the entity.
     *
     * @return the key, or null if it was not sent
     */
    @Nullable
    String id();
}
