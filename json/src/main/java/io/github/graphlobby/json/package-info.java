/**
 * Resources and patches as JSON.
 *
 * <p>{@link io.github.graphlobby.json.PatchReader} reads a PATCH body strictly and collects everything that is wrong
 * with it; {@link io.github.graphlobby.json.ResourceReader} reads what a service sent and loses nothing. Both are one
 * loop over the declared properties. {@link io.github.graphlobby.json.LobbyModule} does the same inside an
 * {@code ObjectMapper}.
 *
 * <p>To read and to write take time and memory in proportion to the length of the document, whatever stands in it, in
 * which order, and however deep; the limits of README bound what is taken at all. A mapper reads with a parser of its
 * own, whose limits and whose table of names are not Lobby's.
 *
 * <h2>Normalisations</h2>
 *
 * <p>A document that is read and written again comes out as it came, with its control information if it was read as a
 * {@link io.github.graphlobby.json.Document}, except for these forms:
 *
 * <ul>
 *   <li><b>layout</b>: members stand in the order of the schema, the others after them; control information stands
 *       before what it is about; white space is left out, and text is escaped only where it must be.
 *   <li><b>absence</b>: a property that is null has no value, like one that is not there; neither is written, or both
 *       as null in an answer.
 *   <li><b>typeName</b>: {@code @odata.type} may stand without {@code #} and anywhere in its object, say the namespace
 *       {@code microsoft.graph} by its alias {@code graph}, or be an absolute URI, of which the fragment counts; where
 *       it is missing the type may stand in {@code @odata.context}. It is written in full with {@code #}, at the start,
 *       for an entity that is the whole document also where it was not sent.
 *   <li><b>controlName</b>: OData 4.01 lets {@code @odata.etag}, {@code @odata.type}, {@code tags@odata.type} and the
 *       like be {@code @etag}, {@code @type}, {@code tags@type}; they are written as 4.0 has them, but {@code @removed}
 *       and {@code children@delta}, which 4.01 had first, without the prefix.
 *   <li><b>enumerationSpelling</b>: the documented spellings with a capital letter ({@code Standard}, {@code Reserved},
 *       {@code NotStarted}, {@code Running}, {@code Completed}, {@code Failed}) are written with a small one.
 *   <li><b>displayDevice</b>: the misprint of Update place is read as {@code displayDeviceName}, unless that has a
 *       value too or it is no text.
 *   <li><b>subCode</b>: the name of 2019 is read as {@code subcode}, unless that has a value too or it is no Int32,
 *       neither as a number nor as text.
 *   <li><b>textNumber</b>: {@code code} and {@code subcode} of a resultInfo may be text, as in 2019; they are written
 *       as numbers. Text that is no Int32 has no place in them. An {@code Edm.Int64} and an {@code Edm.Decimal} may be
 *       text everywhere, as IEEE 754 compatible documents have them, and are written as numbers too.
 *   <li><b>valueWrapper</b>: where a {@link io.github.graphlobby.json.ResourceReader} of entities reads a document, the
 *       entity may stand in an object of its own, {@code {"value": {…}}}, which has no type and no other data; it is
 *       written without, with the control information of both, or its own where both say the same. A
 *       {@link io.github.graphlobby.json.LobbyModule} takes it out wherever it reads an entity, if there is an
 *       {@code @odata.context} beside it; in the object the limits of a reader hold.
 *   <li><b>number</b>: a number is kept by its value: an integer of 50 may be {@code 50.0} or {@code 5e1}, and is
 *       written as {@code 50}; an {@code Edm.Double} is written in the shortest form that is read as the same, one in
 *       untyped data without an exponent that it does not need, and a zero there without a sign.
 *   <li><b>dateTime</b>: a date and time keeps its offset, of which none is written as {@code Z}, and is written with
 *       its seconds, and as many digits after them as are needed.
 * </ul>
 *
 * <p>Of these a PATCH body knows layout, typeName, enumerationSpelling, number and dateTime, and one that is IEEE 754
 * compatible the text of an {@code Edm.Int64} and an {@code Edm.Decimal}. Identifiers are kept as they came, and
 * compared as {@link io.github.graphlobby.operation.CallStore#folded} says.
 */
@NullMarked
package io.github.graphlobby.json;

import org.jspecify.annotations.NullMarked;
