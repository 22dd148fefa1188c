/**
 * Meetings as a call sees them: how one is found, what may be done in it, its chat.
 *
 * <p>{@link io.github.graphlobby.model.meeting.MeetingInfo} is where to start.
 *
 * <p>All types are immutable, thread-safe values.
 */
@NullMarked
package io.github.graphlobby.model.meeting;

import org.jspecify.annotations.NullMarked;
