/**
 * What every room needs and no embedder: how messages repeat what was sent, how letters are folded, JSON pointers.
 * Exported to the JSON module alone; no public signature outside shows a type of it.
 */
@NullMarked
package io.github.graphlobby.internal;

import org.jspecify.annotations.NullMarked;
