/**
 * What property-based tests of Lobby and of the services that embed it draw from: the resource types of the model, and
 * jqwik arbitraries of resources, of patches and of JSON values.
 *
 * <p>Everything is written once over the declarations, so a property that is added to a record is drawn at once. The
 * words: a resource is <em>served</em> if a service could have sent it, <em>legal</em> if a client could send each of
 * its values; the rest is anything that the records can hold.
 *
 * <p>Depends on jqwik beside core.
 */
@NullMarked
package io.github.graphlobby.testkit;

import org.jspecify.annotations.NullMarked;
