/** Benchmarks of both modules; {@code mvn -Pbench verify} runs them. */
@NullMarked
package io.github.graphlobby.bench;

import org.jspecify.annotations.NullMarked;
