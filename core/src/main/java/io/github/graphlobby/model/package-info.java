/**
 * The resources as records, and the key that entities share.
 *
 * <p>There are too many for one room, so each package holds what one asks for together, and a type that several of them
 * need stands once, in the one that it is about. They build on each other in one direction: {@code place}; {@code call}
 * → {@code participant} → {@code media}, {@code call} → {@code meeting}, and all of these → {@code identity}. An
 * abstract type and those derived from it are sealed and therefore in one package.
 *
 * <p>Names, nullability, openness and versions are those of the Graph schema. A component without a value is null.
 * Every record also keeps the members that no property declares ({@code additional}), because services send more than
 * schemas say and nothing of it may be lost; only an open type accepts them in a patch. Enumerations keep text that is
 * not documented. The value rules stand on the property constants, where the engine checks them, and once more as Bean
 * Validation constraints on the components.
 *
 * <p>What a property means stands at its constant, and after it who gives the property its value: the service, the
 * client that makes the resource, or the operation that changes it.
 * {@link io.github.graphlobby.schema.Property#versions Its versions} are data of the property.
 *
 * <p>Constructors grow with the schema; patches and {@code with} are the stable way to make and change a resource.
 */
@NullMarked
package io.github.graphlobby.model;

import org.jspecify.annotations.NullMarked;
