package io.github.graphlobby.schema;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.DecimalRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A value without members: text, number, boolean, date, duration, GUID, or an untyped JSON value.
 *
 * @param <V> the Java class of the value
 */
public final class PrimitiveType<V> extends ValueType<V> {
    private final String name;
    private final Class<V> javaClass;
    private final List<Rule<? super V>> rules;
    private final boolean alsoText;
    private final boolean confidential;

    private PrimitiveType(PrimitiveType<V> same, boolean nullable, List<Rule<? super V>> rules, boolean alsoText) {
        this(same.kind(), same.name, nullable, same.javaClass, rules, alsoText, same.confidential);
    }

    private PrimitiveType(
            Kind kind,
            String name,
            boolean nullable,
            Class<V> javaClass,
            List<Rule<? super V>> rules,
            boolean alsoText,
            boolean confidential) {
        super(kind, nullable);
        this.name = name;
        this.javaClass = javaClass;
        this.rules = rules;
        this.alsoText = alsoText;
        this.confidential = confidential;
    }

    static <V> PrimitiveType<V> of(Kind kind, String name, Class<V> javaClass) {
        return new PrimitiveType<>(kind, name, true, javaClass, List.of(), false, false);
    }

    /** Text that nobody is shown. */
    static PrimitiveType<String> confidential(String name) {
        return new PrimitiveType<>(Kind.STRING, name, true, String.class, List.of(), false, true);
    }

    /**
     * {@return this type with one more rule}
     *
     * @param rule the rule
     */
    public PrimitiveType<V> where(Rule<? super V> rule) {
        var more = new ArrayList<>(rules);
        more.add(requireNonNull(rule, "rule"));
        return new PrimitiveType<>(this, isNullable(), List.copyOf(more), alsoText);
    }

    /**
     * {@return this type for a property that services have also sent as text, such as {@code "404"} for 404}
     *
     * <p>The text is read in a resource, never in a patch, and written as the number that it is.
     */
    public PrimitiveType<V> orText() {
        return new PrimitiveType<>(this, isNullable(), rules, true);
    }

    /** {@return whether a resource may hold the value as text} */
    public boolean isAlsoText() {
        return alsoText;
    }

    @Override
    public boolean isConfidential() {
        return confidential;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<V> javaClass() {
        return javaClass;
    }

    @Override
    public PrimitiveType<V> nonNull() {
        return new PrimitiveType<>(this, false, rules, alsoText);
    }

    @Override
    public List<Rule<? super V>> rules() {
        return rules;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // an untyped value that is not null stays one
    V frozen(V value) {
        return kind() == Kind.UNTYPED ? (V) Json.value(value) : value;
    }

    @Override
    void check(V value, Supplier<String> pointer, Violations.Builder violations) {
        if (value instanceof Double number && !Double.isFinite(number)) {
            violations.add(() -> Violation.notFinite(pointer.get(), number.toString()));
        }
        if (kind() == Kind.DECIMAL && value instanceof BigDecimal number && !DecimalRange.holds(number)) {
            violations.add(() -> Violation.notDecimal(pointer.get(), number));
        }
        if (kind() == Kind.UNTYPED) {
            UntypedRules.check(value, pointer, violations);
        }
        for (int i = 0; i < rules.size(); i++) {
            Rule<? super V> rule = rules.get(i);
            if (!rule.accepts(value)) {
                violations.add(() -> confidential
                        ? Violation.of(pointer.get(), rule.code(), rule.message())
                        : Violation.ofRule(pointer.get(), value, rule));
            }
        }
    }
}
