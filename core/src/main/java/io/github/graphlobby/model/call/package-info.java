/**
 * Calls and the operations on them, with what a call says of itself: its state, its routes, its result.
 *
 * <p>{@link io.github.graphlobby.model.call.Call} is where to start.
 *
 * <p>All types are immutable, thread-safe values.
 */
@NullMarked
package io.github.graphlobby.model.call;

import org.jspecify.annotations.NullMarked;
