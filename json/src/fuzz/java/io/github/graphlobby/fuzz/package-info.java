/**
 * Any bytes at every door of the library, and what must hold whatever they are.
 *
 * <p>A target is a plain class. Jazzer calls it with what it makes up ({@code mvn -Pfuzz verify}), and a test of every
 * build with what stands in the vectors and with what was once found.
 */
@NullMarked
package io.github.graphlobby.fuzz;

import org.jspecify.annotations.NullMarked;
