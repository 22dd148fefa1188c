/**
 * Under which identities somebody acts. They stand apart because calls, meetings and participants all have them.
 *
 * <p>All types are immutable, thread-safe values.
 */
@NullMarked
package io.github.graphlobby.model.identity;

import org.jspecify.annotations.NullMarked;
