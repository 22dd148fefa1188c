/** Small programs that show Lobby at work, one task each; {@code lobby-example.jar} runs them. */
@NullMarked
package io.github.graphlobby.example;

import org.jspecify.annotations.NullMarked;
