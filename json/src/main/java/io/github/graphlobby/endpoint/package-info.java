/**
 * The documented operations behind any front end: {@link io.github.graphlobby.endpoint.GraphEndpoint} takes a
 * {@link io.github.graphlobby.endpoint.GraphRequest} and gives a {@link io.github.graphlobby.endpoint.GraphResponse}.
 *
 * <p>A request takes time and memory in proportion to the length of its path, its headers and its body, and to what is
 * answered; of a body no more than the limit is looked at, unpacked if it was packed. The body is decoded once, however
 * often the store is asked to replace a place.
 */
@NullMarked
package io.github.graphlobby.endpoint;

import org.jspecify.annotations.NullMarked;
