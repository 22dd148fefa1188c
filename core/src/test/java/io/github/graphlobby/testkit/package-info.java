/**
 * What property-based tests of Lobby and of the services that embed it draw from: the resource types of the model, and
 * jqwik arbitraries of resources, of patches, of PATCH bodies and of JSON values.
 *
 * <p>Everything is written once over the declarations, so a property that is added to a record is drawn at once, and a
 * type of one's own is drawn like those of the model. The words: a resource is <em>served</em> if a service could have
 * sent it, <em>legal</em> if a client could send each of its values; the rest is anything that the records can hold. A
 * <em>broken</em> body comes with the violations that reading it must report.
 *
 * <p>{@link io.github.graphlobby.testkit.ResourceLaws} holds types to the laws of patches: those of the model, and
 * those that an embedder declares. {@link io.github.graphlobby.testkit.PlaceStoreLaws} and
 * {@link io.github.graphlobby.testkit.CallStoreLaws} hold stores to what the operations rely on.
 *
 * <p>Depends on the API of jqwik beside core, and on no library of assertions. Published as the artifact
 * {@code lobby-core} with the classifier {@code testkit}.
 */
@NullMarked
package io.github.graphlobby.testkit;

import org.jspecify.annotations.NullMarked;
