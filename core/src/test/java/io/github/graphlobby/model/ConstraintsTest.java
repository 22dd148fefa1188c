package io.github.graphlobby.model;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.patch.Change;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Rule;
import io.github.graphlobby.schema.ValueType;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.testkit.Resources;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.CascadableDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Bean Validation constraints of the records say what the rules of the properties say, so that it makes no
 * difference who checks.
 */
class ConstraintsTest {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** The names on the wire of the components that are called otherwise, because the name is no Java name. */
    private static final Map<String, String> WIRE_NAMES = wireNames();

    @ParameterizedTest
    @MethodSource("io.github.graphlobby.testkit.Resources#all")
    <R extends Resource<R>> void aComponentHasTheConstraintsOfItsProperty(ResourceType<R> type) {
        for (Property<? super R, ?> property : type.properties()) {
            var component = VALIDATOR
                    .getConstraintsForClass(type.empty().getClass())
                    .getConstraintsForProperty(componentName(type, property));
            assertThat(constraints(component)).as("%s of %s", property, type).isEqualTo(rules(type, property));
            assertThat(itemConstraints(component))
                    .as("items of %s of %s", property, type)
                    .isEqualTo(itemRules(property.type()));
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.graphlobby.testkit.Resources#all")
    <R extends Resource<R>> void nothingElseInARecordIsConstrained(ResourceType<R> type) {
        var bean = VALIDATOR.getConstraintsForClass(type.empty().getClass());
        var names = type.properties().stream().map(property -> componentName(type, property));
        assertThat(bean.getConstraintDescriptors()).isEmpty();
        assertThat(bean.getConstrainedProperties())
                .extracting(PropertyDescriptor::getPropertyName)
                .isSubsetOf(names.toList());
    }

    /**
     * Whatever one change makes of a resource, both find the same faults at the same places.
     *
     * <p>Members of a structured value that it does not have are left out of the validator's verdict: to the engine
     * they are omitted, not null.
     */
    @net.jqwik.api.Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theEngineAndTheValidatorAgree(@ForAll("changes") Patch<?> change) {
        var faults = faultsByEngine(change);
        assertThat(faultsByValidator(change)).isEqualTo(faults);
        Statistics.collect(faults.isEmpty() ? "legal" : "illegal");
        Statistics.coverage(coverage -> {
            coverage.check("legal").percentage(share -> share > 50);
            coverage.check("illegal").percentage(share -> share > 5);
        });
    }

    @Provide
    Arbitrary<Patch<?>> changes() {
        return Changes.any();
    }

    private static <R extends Resource<R>> List<String> faultsByEngine(Patch<R> change) {
        var unconstrained = change.type().properties().stream()
                .filter(property -> !isInEverySchemaOfItsType(change.type(), property)
                        && change.change(property) instanceof Change.Cleared<?>)
                .map(property -> "/" + property.name())
                .toList();
        return change.violations().listed().stream()
                .filter(violation -> !unconstrained.contains(violation.pointer()))
                // Bean Validation knows no type names.
                .filter(violation -> !violation.code().equals(Violation.WRONG_ODATA_TYPE))
                .map(Violation::pointer)
                .sorted()
                .toList();
    }

    private static <R extends Resource<R>> List<String> faultsByValidator(Patch<R> change) {
        R changed = change.applyTo(change.type().empty());
        return VALIDATOR.validate(changed).stream()
                .filter(fault -> change.type().properties().stream()
                        .anyMatch(property -> change.contains(property)
                                && pointer(fault).concat("/").startsWith("/" + property + "/")))
                .filter(fault -> !isAbsentMember(fault))
                .map(ConstraintsTest::pointer)
                .sorted()
                .toList();
    }

    private static boolean isAbsentMember(ConstraintViolation<?> fault) {
        var nodes = nodes(fault);
        return fault.getInvalidValue() == null
                && nodes.size() > 1
                && nodes.get(nodes.size() - 1).getKind() == ElementKind.PROPERTY;
    }

    private static String pointer(ConstraintViolation<?> fault) {
        var pointer = new StringBuilder();
        for (Path.Node node : nodes(fault)) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(WIRE_NAMES.getOrDefault(node.getName(), node.getName()));
            }
        }
        return pointer.toString();
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> fault) {
        var nodes = new ArrayList<Path.Node>();
        fault.getPropertyPath().forEach(nodes::add);
        return nodes;
    }

    /** A property that some schema of its type lacks has no value there, which no constraint may call a fault. */
    private static <R extends Resource<R>> Set<String> rules(ResourceType<R> type, Property<? super R, ?> property) {
        var rules = rules(property.type());
        if (!isInEverySchemaOfItsType(type, property)) {
            rules.remove("NotNull{message=must not be null}");
        }
        return rules;
    }

    private static <R extends Resource<R>> boolean isInEverySchemaOfItsType(
            ResourceType<R> type, Property<? super R, ?> property) {
        return type.versions(property).equals(type.versions());
    }

    /** What the declaration of a value demands, in the words of Bean Validation. */
    private static Set<String> rules(ValueType<?> type) {
        var rules = new TreeSet<String>();
        if (!type.isNullable() && type.kind() != ValueType.Kind.COLLECTION) {
            rules.add("NotNull{message=must not be null}");
        }
        if (type.kind() == ValueType.Kind.STRUCTURED) {
            rules.add("Valid");
        }
        type.rules().forEach(rule -> rules.add(constraint(rule)));
        return rules;
    }

    private static Set<String> itemRules(ValueType<?> type) {
        return type instanceof CollectionType<?> collection ? rules(collection.item()) : Set.of();
    }

    private static String constraint(Rule<?> rule) {
        String message = "message=" + rule.message();
        if (rule instanceof Rule.Min<?> min) {
            return range("Min", min.bound(), message);
        }
        if (rule instanceof Rule.Max<?> max) {
            return range("Max", max.bound(), message);
        }
        if (rule instanceof Rule.MaxLength maxLength) {
            return "Size{max=" + maxLength.bound() + ", " + message + ", min=0}";
        }
        return "Pattern{flags=[], " + message + ", regexp=" + Rule.Https.PATTERN + "}";
    }

    private static String range(String name, Object bound, String message) {
        return bound instanceof Double
                ? "Decimal" + name + "{inclusive=true, " + message + ", value=" + bound + "}"
                : name + "{" + message + ", value=" + bound + "}";
    }

    private static Set<String> constraints(@Nullable ElementDescriptor element) {
        if (element == null) {
            return Set.of();
        }
        var constraints = element.getConstraintDescriptors().stream()
                .map(ConstraintsTest::described)
                .collect(toCollection(TreeSet::new));
        if (((CascadableDescriptor) element).isCascaded()) {
            constraints.add("Valid");
        }
        return constraints;
    }

    private static Set<String> itemConstraints(@Nullable ContainerDescriptor component) {
        return component == null
                ? Set.of()
                : component.getConstrainedContainerElementTypes().stream()
                        .flatMap(item -> constraints(item).stream())
                        .collect(toCollection(TreeSet::new));
    }

    private static String described(ConstraintDescriptor<?> constraint) {
        var attributes = new TreeMap<>(constraint.getAttributes());
        attributes.keySet().removeAll(Set.of("groups", "payload"));
        attributes.computeIfPresent("flags", (name, flags) -> List.of((Object[]) flags));
        return constraint.getAnnotation().annotationType().getSimpleName() + attributes;
    }

    /** The component stands where the property stands; before the first one there may be others, after it one. */
    private static String componentName(ResourceType<?> type, Property<?, ?> property) {
        var components = type.empty().getClass().getRecordComponents();
        int first = components.length - 1 - type.properties().size();
        return components[first + property.index()].getName();
    }

    private static Map<String, String> wireNames() {
        return Resources.all().stream()
                .flatMap(type -> type.properties().stream()
                        .map(property -> Map.entry(componentName(type, property), property.name())))
                .filter(names -> !names.getKey().equals(names.getValue()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
