/**
 * Who takes part in a call: the roster, who is invited to it, who hears whom.
 *
 * <p>{@link io.github.graphlobby.model.participant.Participant} is where to start.
 *
 * <p>All types are immutable, thread-safe values.
 */
@NullMarked
package io.github.graphlobby.model.participant;

import org.jspecify.annotations.NullMarked;
