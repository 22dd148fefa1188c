/**
 * Resources and patches as JSON.
 *
 * <p>{@link io.github.graphlobby.json.PatchReader} reads a PATCH body strictly and collects everything that is wrong
 * with it; {@link io.github.graphlobby.json.ResourceReader} reads what a service sent and loses nothing. Both are one
 * loop over the declared properties. {@link io.github.graphlobby.json.LobbyModule} does the same inside an
 * {@code ObjectMapper}.
 */
@NullMarked
package io.github.graphlobby.json;

import org.jspecify.annotations.NullMarked;
