/**
 * Guards of this project that every module runs: the house rules, its public API as text, and that null arguments are
 * named.
 */
@NullMarked
package io.github.graphlobby.guard;

import org.jspecify.annotations.NullMarked;
