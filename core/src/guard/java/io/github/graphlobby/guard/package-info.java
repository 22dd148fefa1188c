/** Guards of this project that every module runs: the house rules, and its public API as text. */
@NullMarked
package io.github.graphlobby.guard;

import org.jspecify.annotations.NullMarked;
