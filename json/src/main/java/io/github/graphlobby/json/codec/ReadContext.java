package io.github.graphlobby.json.codec;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.ControlNames;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.schema.Property;
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
public final class ReadContext {
    private final Violations.@Nullable Builder violations;
    /** The control information by the pointer of its object, or null if it is passed over. */
    private final @Nullable Map<String, Map<String, @Nullable Object>> annotations;
    /** The pointer to what is read, within its document. */
    private final String base;
    /** Whether numbers that are wider than a double may be text, as IEEE 754 compatible documents have them. */
    private final boolean mayBeText;

    /**
     * What a patch announces as its type, or what the document around a resource says of its type, until the resource
     * has been told.
     */
    private @Nullable String rootType;
    /** In how many collections the reader stands; what is in one is set whole and merged into nothing. */
    private int collections;
    /** How much control information there was, types included, while it is passed over. */
    private int passedOver;
    /** What was found ahead of the reader; null as long as every type came first. */
    private @Nullable TypesAhead typesAhead;

    /** What the last {@code @odata.context} said, or null. */
    private @Nullable String documentContext;
    /** Whether an object said its type. */
    private boolean typed;
    /** Whether the next object may have no type because the entity stands inside of it. */
    private boolean wrapper;

    private ReadContext(
            Violations.@Nullable Builder violations,
            @Nullable Map<String, Map<String, @Nullable Object>> annotations,
            String base,
            boolean mayBeText) {
        this.violations = violations;
        this.annotations = annotations;
        this.base = base;
        this.mayBeText = mayBeText;
    }

    /** As a patch, in which {@code Edm.Int64} and {@code Edm.Decimal} may be text if it is IEEE 754 compatible. */
    public static ReadContext ofPatch(boolean ieee754Compatible) {
        return new ReadContext(new Violations.Builder(), null, "", ieee754Compatible);
    }

    public static ReadContext ofResource() {
        return new ReadContext(null, null, "", true);
    }

    /** As a resource whose control information is wanted; base is the pointer to it. */
    public static ReadContext ofDocument(String base) {
        return new ReadContext(null, new LinkedHashMap<>(), base, true);
    }

    /** With the type that the document around a resource says; an {@code @odata.type} inside of it wins. */
    public ReadContext inside(@Nullable String type) {
        rootType = type;
        return this;
    }

    /** With a resource that may be a wrapper, which somebody looks into afterwards. */
    public ReadContext ofWrapper() {
        wrapper = true;
        return this;
    }

    /** Whether the object at whose start the reader stands may be a wrapper. */
    boolean isOfWrapper() {
        return wrapper;
    }

    /** {@return what the last {@code @odata.context} said; null if there was none, or an object said its type} */
    public @Nullable String contextOfUntyped() {
        return typed ? null : documentContext;
    }

    /**
     * The type that the document says around the resource at whose start the reader stands, or null; what comes inside
     * of it is no document.
     */
    @Nullable
    String takeOuterType() {
        wrapper = false;
        String type = isPatch() ? null : rootType;
        if (type != null) { // as it hardly ever is
            rootType = null;
        }
        return type;
    }

    boolean isPatch() {
        return violations != null;
    }

    /** Whether an object says what changes, rather than what is. */
    boolean isMerging() {
        return isPatch() && collections == 0;
    }

    boolean mayBeText() {
        return mayBeText;
    }

    void enterCollection() {
        collections++;
    }

    void leaveCollection() {
        collections--;
    }

    /** {@return what was wrong, in the order of the document} */
    public Violations violations() {
        return violations == null ? Violations.NONE : violations.build();
    }

    /** {@return the {@code @odata.type} at the root, without {@code #}; null if there was none} */
    public @Nullable String announcedType() {
        return rootType;
    }

    void announce(String type) {
        rootType = type;
    }

    /** {@return how much control information was passed over, types included} */
    public int passedOver() {
        return passedOver;
    }

    /** {@return the control information that was wanted, by the pointer of its object} */
    public Map<String, Map<String, @Nullable Object>> annotations() {
        return annotations == null ? Map.of() : annotations;
    }

    /** Takes control information whose value the reader stands at, or passes over it. */
    public void annotation(TokenReader in, String name, Token token) {
        annotation(in, name, token, false);
    }

    /**
     * Takes control information whose value the reader stands at, or passes over it, unless it is more than that: a
     * patch asks for a change by it, or a resource is no more there.
     *
     * @param related whether it is about an entity inside of another one, which is a reference if it has an id
     * @return whether a patch asks for a change by it
     */
    boolean annotation(TokenReader in, String name, Token token, boolean related) {
        boolean change = false;
        if (token == Token.TEXT && name.equals(StructuredCodec.ODATA_CONTEXT)) {
            String url = in.text();
            documentContext = url;
            change = ControlNames.isContextOfChange(url);
        }
        boolean reference = related && name.equals(ControlNames.ID);
        boolean asks = isPatch() && (change || reference || ControlNames.asksForChange(name));
        if (asks) {
            wrong(in, () -> Violation.unsupportedChange(in.get()));
        } else if (annotations == null && (change || name.equals(ControlNames.REMOVED))) {
            throw in.unreadable("this resource was removed, and is none: only a document may say so");
        } else if (annotations == null) {
            passedOver++;
            in.skip();
        } else {
            String member = in.get();
            put(member, name, UntypedCodec.INSTANCE.read(in, token, this));
        }
        return asks;
    }

    /** Takes the type of an object, which the reader has read, and keeps it in the form in which it is written. */
    void type(TokenReader in, String odataType) {
        typed = true;
        if (annotations == null) {
            passedOver++;
        } else {
            put(in.get(), StructuredCodec.ODATA_TYPE, "#" + TypeNames.of(odataType));
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

    /**
     * What an object says of its type behind the member at which the reader stands. If that cannot be read, the reader
     * goes on as far as it can, since its own exception says where that is.
     *
     * @param object the number of the object
     */
    TypesAhead.Said typeAhead(TokenReader in, int object) {
        TypesAhead ahead = typesAhead;
        if (ahead == null || !ahead.reaches(in, object)) {
            ahead = new TypesAhead(in, object);
            typesAhead = ahead;
        } else {
            in.again();
        }
        TypesAhead.Said said = ahead.of(object);
        String failure = ahead.failure();
        if (failure != null) {
            in.skipMembers();
            throw in.unreadable(failure); // of a text that is too long, which is skipped without a look at its length
        }
        return said;
    }

    /** Whether an object of which {@link #typeAhead} was asked is an answer with nothing but an object in it. */
    boolean isWrapperAhead(int object) {
        return !typed && typesAhead != null && typesAhead.isWrapper(object, documentContext != null);
    }

    /** Checks the rules of a property whose value is set by a patch. */
    <V> void check(Property<?, V> property, V value, TokenReader in) {
        if (violations != null) {
            violations.check(property, value, in);
        }
    }

    /** Checks the rules of a value that is set by a patch. */
    <V> void check(ValueType<V> type, V value, TokenReader in) {
        if (violations != null) {
            violations.check(type, value, in);
        }
    }

    /** Notes what is wrong with the value at which the reader stands, and passes over it; or ends the reading. */
    void wrong(TokenReader in, Supplier<Violation> violation) {
        if (violations == null) {
            throw in.unreadable(violation.get().message());
        }
        violations.add(violation);
        in.skip();
    }

    void wrong(TokenReader in, String code, String rule) {
        wrong(in, () -> Violation.of(in.get(), code, rule));
    }

    void unexpected(TokenReader in, String code, Token token, String expected) {
        wrong(in, () -> Violation.unexpected(in.get(), code, expected, in.sent(token)));
    }

    void wrongType(TokenReader in, Token token, String expected) {
        unexpected(in, Violation.WRONG_TYPE, token, expected);
    }

    void nullValue(TokenReader in, ValueType<?> type) {
        wrong(in, () -> Violation.nullValue(in.get(), type));
    }

    /** Notes that a member is given again in one object. */
    public void duplicate(TokenReader in) {
        wrong(in, () -> Violation.duplicate(in.get()));
    }

    /**
     * Whether control information in an untyped value of a patch may stay there as data, and notes what is wrong
     * otherwise.
     *
     * @param name its name in its one spelling
     * @param before what the object had before
     */
    boolean isLegal(TokenReader in, String name, OtherMembers before) {
        boolean first = before.isFirst(name);
        boolean legal = first && !ControlNames.asksForChange(name);
        if (!legal) {
            wrong(in, () -> first ? Violation.unsupportedChange(in.get()) : Violation.duplicate(in.get()));
        }
        return legal;
    }

    void unknownProperty(TokenReader in, ResourceType<?> type) {
        wrong(in, () -> Violation.unknownProperty(in.get(), type));
    }

    void wrongODataType(TokenReader in, String expected) {
        unexpected(in, Violation.WRONG_ODATA_TYPE, in.current(), expected);
    }
}
