package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.testkit.BodyArbitraries;
import io.github.graphlobby.testkit.BrokenBody;
import io.github.graphlobby.testkit.Fault;
import io.github.graphlobby.testkit.LegalBody;
import io.github.graphlobby.testkit.ResourceArbitraries;
import io.github.graphlobby.testkit.Specimen;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * What a validator says of a body by the schema is what the reader says of it, for every type of the model and for two
 * that have every kind of value, but for what no schema can say.
 */
class JsonSchemaLawsTest {
    private static final Map<ResourceType<?>, SchemaValidator> PATCHES =
            EveryType.ALL.stream().collect(toMap(type -> type, type -> SchemaValidator.of(JsonSchema.ofPatch(type))));

    private static final Map<ResourceType<?>, SchemaValidator> RESOURCES = EveryType.ALL.stream()
            .collect(toMap(type -> type, type -> SchemaValidator.of(JsonSchema.ofResource(type))));

    /** Why a body that breaks a rule may be valid all the same. */
    private enum Unsayable {
        /** An object has each member once by the time that a validator sees it. */
        MEMBER_GIVEN_TWICE {
            @Override
            boolean explains(Fault fault, JsonNode value) {
                return fault.code().equals(Violation.DUPLICATE_MEMBER);
            }
        },
        /** The expressions of ECMA-262 see code units or code points, and JSON Schema leaves open which. */
        LONE_SURROGATE {
            @Override
            boolean explains(Fault fault, JsonNode value) {
                return fault.code().equals(Violation.INVALID_FORMAT)
                        && text(value).endsWith("\uD800");
            }
        },
        /** How long a month is depends on the year. */
        NO_SUCH_DAY {
            @Override
            boolean explains(Fault fault, JsonNode value) {
                return fault.code().equals(Violation.WRONG_TYPE) && text(value).contains("-02-30");
            }
        },
        /** A bound of dates or durations, since bounds are for numbers. */
        BOUND_OF_TEXT {
            @Override
            boolean explains(Fault fault, JsonNode value) {
                return fault.code().equals(Violation.OUT_OF_RANGE) && value.isString();
            }
        },
        /** How many digits and which exponent a decimal number has. */
        DIGITS_OF_A_NUMBER {
            @Override
            boolean explains(Fault fault, JsonNode value) {
                return fault.code().equals(Violation.OUT_OF_RANGE)
                        && value.isNumber()
                        && List.of("1E+6145", "-1E-999999999")
                                .contains(value.decimalValue().toString());
            }
        },
        /** A rule that an embedder wrote in Java. */
        RULE_OF_SOMEBODY_ELSE {
            @Override
            boolean explains(Fault fault, JsonNode value) {
                return fault.code().equals(Specimen.NOT_ODD);
            }
        };

        abstract boolean explains(Fault fault, JsonNode value);

        private static String text(JsonNode value) {
            return value.isString() ? value.stringValue() : "";
        }
    }

    @Provide
    Arbitrary<LegalBody<?>> legalBodies() {
        return EveryType.drawn(BodyArbitraries::legalBodies);
    }

    @Provide
    Arbitrary<BrokenBody<?>> brokenBodies() {
        return EveryType.drawn(BodyArbitraries::brokenBodies);
    }

    @Provide
    Arbitrary<Resource<?>> storedResources() {
        return EveryType.drawn(ResourceArbitraries::legalResources);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aLegalBodyIsValid(@ForAll("legalBodies") LegalBody<?> body) {
        assertThat(validator(PATCHES, body.patch().type()).errors(body.bytes())).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 3_000)
    @StatisticsReport(onFailureOnly = true)
    void aBrokenBodyIsNotValidUnlessNoSchemaCanSayWhy(@ForAll("brokenBodies") BrokenBody<?> body) {
        JsonNode document = parsed(body.bytes());
        if (document == null) {
            Statistics.collect("unreadable to others");
            return;
        }
        var sayable = body.faults().stream()
                .filter(fault -> Stream.of(Unsayable.values())
                        .noneMatch(reason -> reason.explains(fault, document.at(JsonPointer.compile(fault.pointer())))))
                .toList();
        boolean valid = validator(PATCHES, body.type()).errors(document).isEmpty();
        Statistics.collect(valid ? "valid all the same" : "not valid");
        assertThat(valid && !sayable.isEmpty())
                .as("valid in spite of " + sayable)
                .isFalse();
        Statistics.coverage(coverage -> {
            coverage.check("not valid").percentage(percentage -> percentage > 50);
            coverage.check("valid all the same").count(count -> count > 0);
        });
    }

    /** A number beyond all that its parser holds ends the reading of others. */
    private static @Nullable JsonNode parsed(byte[] body) {
        try {
            return Vectors.tree(body);
        } catch (JacksonException | NumberFormatException e) {
            return null;
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aResourceThatKeepsTheRulesIsValid(@ForAll("storedResources") Resource<?> resource) {
        byte[] json = ResourceWriter.compact().toBytes(resource);
        assertThat(validator(RESOURCES, resource.resourceType()).errors(json)).isEmpty();
    }

    private static SchemaValidator validator(Map<ResourceType<?>, SchemaValidator> validators, ResourceType<?> type) {
        return requireNonNull(validators.get(type), type.name());
    }
}
