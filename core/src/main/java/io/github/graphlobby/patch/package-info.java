/**
 * What changes: a {@link io.github.graphlobby.patch.Patch} of a declared type, a
 * {@link io.github.graphlobby.patch.MapPatch} of a map, a {@link io.github.graphlobby.patch.JsonMergePatch} of an
 * untyped JSON object, or a {@link io.github.graphlobby.patch.MergePatchDocument} of any JSON value.
 *
 * <p>What can be done with two of them: {@code then} composes, {@code between} computes one of two states,
 * {@link io.github.graphlobby.patch.Merge} merges what was changed at the same time. And with one: {@code restrictedTo}
 * and {@code without} take a part, {@code normalisedOn} takes out what changes nothing, {@code inverseOn} undoes it,
 * and {@code changes} tells it in lines.
 *
 * <p>The words: a property is <em>omitted</em> from a patch (and keeps its value), <em>cleared</em> (loses it),
 * <em>set</em> or <em>merged</em>.
 *
 * <p>All of it takes time and memory in proportion to the patches and resources that are given, and to the depth of
 * their values; collections that are merged by {@link io.github.graphlobby.patch.CollectionRules} are also sorted.
 */
@NullMarked
package io.github.graphlobby.patch;

import org.jspecify.annotations.NullMarked;
