/**
 * What flows in a call, and how it is handled.
 *
 * <p>{@link io.github.graphlobby.model.media.MediaConfig} is what a call has,
 * {@link io.github.graphlobby.model.media.MediaStream} what a participant has.
 *
 * <p>All types are immutable, thread-safe values.
 */
@NullMarked
package io.github.graphlobby.model.media;

import org.jspecify.annotations.NullMarked;
