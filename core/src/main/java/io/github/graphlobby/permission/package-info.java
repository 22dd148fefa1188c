/**
 * Who may do what: {@link io.github.graphlobby.permission.PermissionModel} decides whether a
 * {@link io.github.graphlobby.permission.Caller} may use a method on a path, and the
 * {@link io.github.graphlobby.permission.Decision} says why.
 *
 * <p>What is not allowed by a rule is denied. {@link io.github.graphlobby.permission.RequestPath} is the one path
 * parser of the library, so that routing and permissions never read a path differently.
 *
 * <p>A decision takes time in proportion to the length of the path and to the number of templates that begin like it,
 * and no memory that lasts. Questions about a whole model take time in proportion to its templates; only
 * {@link io.github.graphlobby.permission.PermissionModel#leastFor leastFor} and {@code excessOf} search, up to a bound
 * that they state.
 *
 * <p>Knows no resource and no patch.
 */
@NullMarked
package io.github.graphlobby.permission;

import org.jspecify.annotations.NullMarked;
