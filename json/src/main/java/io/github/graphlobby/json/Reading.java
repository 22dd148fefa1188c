package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.ValueType;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How a document is read and what is wrong with it: as a patch, strictly, collecting every violation and going on; or
 * as a resource, where rules are not checked and a value that has no place in the type ends the reading.
 */
final class Reading {
    private final Violations.@Nullable Builder violations;
    /** The control information by the pointer of its object, or null if it is passed over. */
    private final @Nullable Map<String, Map<String, @Nullable Object>> annotations;
    /** The pointer to what is read, within its document. */
    private final String base;

    private @Nullable String announcedType;
    /** In how many collections the reader stands; what is in one is set whole and merged into nothing. */
    private int collections;
    /** How much control information there was, types included, while it is passed over. */
    private int passedOver;

    private Reading(
            Violations.@Nullable Builder violations,
            @Nullable Map<String, Map<String, @Nullable Object>> annotations,
            String base) {
        this.violations = violations;
        this.annotations = annotations;
        this.base = base;
    }

    static Reading ofPatch() {
        return new Reading(new Violations.Builder(), null, "");
    }

    static Reading ofResource() {
        return new Reading(null, null, "");
    }

    /** As a resource whose control information is wanted; base is the pointer to it. */
    static Reading ofDocument(String base) {
        return new Reading(null, new LinkedHashMap<>(), base);
    }

    boolean isPatch() {
        return violations != null;
    }

    /** Whether an object says what changes, rather than what is. */
    boolean isMerging() {
        return isPatch() && collections == 0;
    }

    void enterCollection() {
        collections++;
    }

    void leaveCollection() {
        collections--;
    }

    Violations violations() {
        return violations == null ? Violations.NONE : violations.build();
    }

    /** The {@code @odata.type} at the root, without {@code #}. */
    @Nullable
    String announcedType() {
        return announcedType;
    }

    void announce(String type) {
        announcedType = type;
    }

    int passedOver() {
        return passedOver;
    }

    ControlInformation control() {
        return annotations == null || annotations.isEmpty()
                ? ControlInformation.NONE
                : new ControlInformation(annotations);
    }

    /** Takes control information whose value the reader stands at, or passes over it. */
    void annotation(TokenReader in, String name, Token token) {
        if (annotations == null) {
            passedOver++;
            in.skip();
        } else {
            String member = in.get();
            put(member, name, UntypedCodec.INSTANCE.read(in, token, this));
        }
    }

    /** Takes the type of an object, which the reader has read, and keeps it in the form in which it is written. */
    void type(TokenReader in, String odataType) {
        if (annotations == null) {
            passedOver++;
        } else {
            put(in.get(), StructuredCodec.ODATA_TYPE, "#" + StructuredCodec.typeName(odataType));
        }
    }

    /** What is outside of the base counts as there, unless it is said there too. */
    private void put(String member, String name, @Nullable Object value) {
        String object = member.substring(0, member.lastIndexOf('/'));
        boolean inside = object.startsWith(base);
        var members = requireNonNull(annotations)
                .computeIfAbsent(inside ? object.substring(base.length()) : "", pointer -> new LinkedHashMap<>());
        if (inside || !members.containsKey(name)) {
            members.put(name, value);
        }
    }

    /** Checks the rules of a value that is set by a patch. */
    <V> void check(ValueType<V> type, V value, TokenReader in) {
        if (violations != null) {
            violations.check(type, value, in);
        }
    }

    /** Notes that the value at which the reader stands is wrong, and passes over it; or ends the reading. */
    private void wrong(TokenReader in, String code, Supplier<String> rule) {
        if (violations == null) {
            throw in.unreadable(Wording.name(in.get()) + " " + rule.get());
        }
        violations.add(() -> new Violation(in.get(), code, Wording.name(in.get()) + " " + rule.get()));
        in.skip();
    }

    void wrong(TokenReader in, String code, String rule) {
        wrong(in, code, () -> rule);
    }

    void wrong(TokenReader in, String code, Token token, String expected) {
        wrong(in, code, () -> "must be " + expected + ", not " + in.sent(token));
    }

    void wrongType(TokenReader in, Token token, String expected) {
        wrong(in, Violation.WRONG_TYPE, token, expected);
    }

    void nullValue(TokenReader in, ValueType<?> type) {
        boolean collection = type.kind() == ValueType.Kind.COLLECTION;
        wrong(in, Violation.NULL_NOT_ALLOWED, "must not be null" + (collection ? "; send [] to empty it" : ""));
    }

    void duplicate(TokenReader in) {
        wrong(in, Violation.DUPLICATE_MEMBER, "is given more than once in one object");
    }

    void unknownProperty(TokenReader in, ResourceType<?> type) {
        wrong(in, Violation.UNKNOWN_PROPERTY, "is not a property of " + type.name());
    }

    void wrongODataType(TokenReader in, String expected) {
        wrong(in, Violation.WRONG_ODATA_TYPE, in.current(), expected);
    }
}
