/**
 * Which types there are. It stands apart because it knows all other packages of the model, and none of them knows it.
 */
@NullMarked
package io.github.graphlobby.model.catalog;

import org.jspecify.annotations.NullMarked;
