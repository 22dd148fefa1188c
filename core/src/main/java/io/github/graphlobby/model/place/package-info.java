/**
 * Places: rooms, room lists, and places of types that are not modelled.
 *
 * <p>{@link io.github.graphlobby.model.place.Place} is what they share, and what a page of places is read as.
 *
 * <p>All types are immutable, thread-safe values.
 */
@NullMarked
package io.github.graphlobby.model.place;

import org.jspecify.annotations.NullMarked;
