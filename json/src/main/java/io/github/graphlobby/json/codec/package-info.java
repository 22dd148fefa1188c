/**
 * One codec for each kind of value: from tokens to values and back.
 *
 * <p>A document is read as a patch, strictly, or as a resource, without loss; the
 * {@link io.github.graphlobby.json.codec.ReadContext} says which, and one loop serves both. It fills a draft, of which
 * a patch or a resource is made.
 */
@NullMarked
package io.github.graphlobby.json.codec;

import org.jspecify.annotations.NullMarked;
