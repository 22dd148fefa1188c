/**
 * The engine against models that are slow and obvious: merge patches, typed and untyped, and decisions on permissions.
 *
 * <p>Cases are made of a seed, some thousand of them in every build and any number by {@code mvn -Pmodel verify}.
 */
@NullMarked
package io.github.graphlobby.differential;

import org.jspecify.annotations.NullMarked;
