/**
 * The operations of the documents as use cases without framework: {@link io.github.graphlobby.operation.UpdatePlace},
 * {@link io.github.graphlobby.operation.UpdateCallMetadata}, and reading what they change.
 * {@link io.github.graphlobby.operation.Operations} declares each of them once.
 *
 * <p>What they need of their surroundings they take as ports: a store for places and one for calls, the body of the
 * request, a source of identifiers. What a client can cause is never an exception but an
 * {@link io.github.graphlobby.operation.Outcome}. What differs with time (which properties may be updated, who may do
 * it) is in one value, the {@link io.github.graphlobby.operation.Vintage}.
 */
@NullMarked
package io.github.graphlobby.operation;

import org.jspecify.annotations.NullMarked;
