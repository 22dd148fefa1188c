/**
 * The documented operations behind any front end: {@link io.github.graphlobby.endpoint.GraphEndpoint} takes a
 * {@link io.github.graphlobby.endpoint.GraphRequest} and gives a {@link io.github.graphlobby.endpoint.GraphResponse}.
 */
@NullMarked
package io.github.graphlobby.endpoint;

import org.jspecify.annotations.NullMarked;
