/**
 * The engine: what a resource is made of, and patches that change it.
 *
 * <p>A record {@linkplain io.github.graphlobby.patch.Declaration declares} each of its properties once, as a typed
 * constant, shows its {@linkplain io.github.graphlobby.patch.AnyResource#values() values} in that order, and is made of
 * such values; everything else is written once over these declarations. The words: a property is <em>omitted</em> from
 * a patch (and keeps its value), <em>cleared</em> (loses it), <em>set</em> or <em>merged</em>.
 *
 * <p>Depends on the JDK only.
 */
@NullMarked
package io.github.graphlobby.patch;

import org.jspecify.annotations.NullMarked;
