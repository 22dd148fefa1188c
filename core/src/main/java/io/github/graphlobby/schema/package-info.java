/**
 * What a type is: a record {@linkplain io.github.graphlobby.schema.Declaration declares} each of its properties once,
 * as a typed constant with the type and the rules of its value and the versions of the schema that have it.
 *
 * <p>The {@link io.github.graphlobby.schema.ResourceType} that is made of the declaration, of a constructor from the
 * values and of a function to them is all that patches and codecs need.
 */
@NullMarked
package io.github.graphlobby.schema;

import org.jspecify.annotations.NullMarked;
