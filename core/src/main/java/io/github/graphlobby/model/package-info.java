/**
 * The resources as records: places ({@link io.github.graphlobby.model.Place}) and calls
 * ({@link io.github.graphlobby.model.Call}), and what they reach.
 *
 * <p>Names, nullability, openness and versions are those of the Graph schema. A component without a value is null.
 * Every record also keeps the members that no property declares ({@code additional}), because services send more than
 * schemas say and nothing of it may be lost; only an open type accepts them in a patch. The value rules stand on the
 * property constants, where the engine checks them, and once more as Bean Validation constraints on the components.
 *
 * <p>Constructors grow with the schema; patches and {@code with} are the stable way to make and change a resource.
 */
@NullMarked
package io.github.graphlobby.model;

import org.jspecify.annotations.NullMarked;
