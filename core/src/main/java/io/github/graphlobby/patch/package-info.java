/**
 * What changes: a {@link io.github.graphlobby.patch.Patch} of a declared type, a
 * {@link io.github.graphlobby.patch.MapPatch} of a map, or a {@link io.github.graphlobby.patch.JsonMergePatch} of
 * untyped JSON.
 *
 * <p>The words: a property is <em>omitted</em> from a patch (and keeps its value), <em>cleared</em> (loses it),
 * <em>set</em> or <em>merged</em>.
 */
@NullMarked
package io.github.graphlobby.patch;

import org.jspecify.annotations.NullMarked;
