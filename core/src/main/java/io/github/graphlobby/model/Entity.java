package io.github.graphlobby.model;

import static io.github.graphlobby.schema.Edm.STRING;

import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import org.jspecify.annotations.Nullable;

/**
 * What every Graph entity has: a key.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/entity">entity</a>
 */
public interface Entity extends AnyResource {
    /** The properties that every entity has. */
    Declaration<Entity> DECLARATION = Declaration.entity("microsoft.graph.entity");

    /** The key of the entity; never null. Set by the service and never changed by a client. */
    Property<Entity, String> ID = DECLARATION.property("id", STRING.nonNull());

    /** {@return the value of {@link #ID}, or null for none} */
    @Nullable
    String id();
}
