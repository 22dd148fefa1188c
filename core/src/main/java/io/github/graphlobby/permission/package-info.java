/**
 * Who may do what: {@link io.github.graphlobby.permission.PermissionModel} decides whether a
 * {@link io.github.graphlobby.permission.Caller} may use a method on a path, and the
 * {@link io.github.graphlobby.permission.Decision} says why.
 *
 * <p>What is not allowed by a rule is denied. {@link io.github.graphlobby.permission.RequestPath} is the one path
 * parser of the library, so that routing and permissions never read a path differently.
 *
 * <p>Knows no resource and no patch.
 */
@NullMarked
package io.github.graphlobby.permission;

import org.jspecify.annotations.NullMarked;
