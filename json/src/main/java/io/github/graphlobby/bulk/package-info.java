/**
 * Many places at once: {@link io.github.graphlobby.bulk.BulkUpdate} updates any number of them, one JSON document a
 * line, in bounded memory.
 */
@NullMarked
package io.github.graphlobby.bulk;

import org.jspecify.annotations.NullMarked;
