/**
 * Tokens and bytes: the only room that knows Jackson's parser and generator.
 *
 * <p>What is read is checked to be UTF-8 and within its limits; what is wrong with it is an
 * {@link io.github.graphlobby.json.token.UnreadableException}.
 */
@NullMarked
package io.github.graphlobby.json.token;

import org.jspecify.annotations.NullMarked;
