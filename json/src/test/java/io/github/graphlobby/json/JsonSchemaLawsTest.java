package io.github.graphlobby.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import io.github.graphlobby.testkit.BodyArbitraries;
import io.github.graphlobby.testkit.BrokenBody;
import io.github.graphlobby.testkit.Fault;
import io.github.graphlobby.testkit.LegalBody;
import io.github.graphlobby.testkit.ResourceArbitraries;
import io.github.graphlobby.testkit.Specimen;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a validator says of a body by the schema is what the reader says of it, for every type of the model and for two
 * that have every kind of value, but for what no schema can say.
 */
class JsonSchemaLawsTest {
    private static final Map<ResourceType<?>, SchemaValidator> PATCHES =
            EveryType.ALL.stream().collect(toMap(type -> type, type -> SchemaValidator.of(JsonSchema.ofPatch(type))));

    private static final Map<ResourceType<?>, SchemaValidator> RESOURCES = EveryType.ALL.stream()
            .collect(toMap(type -> type, type -> SchemaValidator.of(JsonSchema.ofResource(type))));

    private static final Map<String, SchemaValidator> OF_VERSIONS = new HashMap<>();
    private static final Map<String, SchemaValidator> OF_VINTAGES = new HashMap<>();

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
        return EveryType.drawn(ResourceArbitraries::storedResources);
    }

    @Provide
    Arbitrary<Resource<?>> legalResources() {
        return EveryType.drawn(ResourceArbitraries::legalResources);
    }

    @Provide
    Arbitrary<Resource<?>> anyResources() {
        return EveryType.drawn(ResourceArbitraries::anyResources);
    }

    @Provide
    Arbitrary<Request<?>> requests() {
        return EveryType.drawn(Request::of);
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
                .filter(fault -> !Unsayable.explain(fault, document, false))
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

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aResourceOfATypeThatNobodyModelledIsValidIfItsOwnIsOpen(@ForAll("legalResources") Resource<?> resource) {
        var document = (ObjectNode) Vectors.tree(ResourceWriter.compact().toBytes(resource));
        document.put(StructuredType.ODATA_TYPE, "#contoso.derived");
        assertThat(validator(RESOURCES, resource.resourceType())
                        .errors(document)
                        .isEmpty())
                .isEqualTo(resource.resourceType().isOpen());
    }

    /** What the laws draw seldom: a text that is too long by the second halves of its characters. */
    @Example
    void aTextIsAsLongAsItsCodeUnits() {
        byte[] json = ("{\"clientContext\":\"" + Character.toString(0x10000).repeat(129) + "\"}").getBytes(UTF_8);
        JsonNode document = Vectors.tree(json);
        List<Fault> faults =
                Fault.allOf(PatchReader.of(CommsOperation.TYPE).read(json).violations());
        assertThat(validator(PATCHES, CommsOperation.TYPE).errors(document)).isEmpty();
        assertThat(faults)
                .singleElement()
                .matches(fault -> fault.code().equals(Violation.TOO_LONG))
                .matches(fault -> Unsayable.explain(fault, document, false));
    }

    /** What a client could not send of it is wrong with a resource. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(onFailureOnly = true)
    void aBrokenResourceIsNotValidUnlessNoSchemaCanSayWhy(@ForAll("anyResources") Resource<?> resource) {
        ResourceType<?> type = resource.resourceType();
        JsonNode document = Vectors.tree(ResourceWriter.compact().toBytes(resource));
        var sayable = Fault.allOf(violations(type, resource)).stream()
                .filter(fault -> !Unsayable.explain(fault, document, true))
                .toList();
        boolean valid = validator(RESOURCES, type).errors(document).isEmpty();
        Statistics.collect(sayable.isEmpty() ? "nothing sayable is broken" : "broken");
        assertThat(valid && !sayable.isEmpty())
                .as("%s is valid in spite of %s: %s", type, sayable, document)
                .isFalse();
        Statistics.coverage(coverage -> coverage.check("broken").percentage(percentage -> percentage > 20));
    }

    private static <R extends Resource<R>> Violations violations(ResourceType<R> type, Resource<?> resource) {
        return Patch.between(type.empty(), type.cast((AnyResource) resource)).violations();
    }

    /** A member of an enumeration is in answers of a version that has no word for those of others. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void anAnswerOfAVersionIsValid(@ForAll("legalResources") Resource<?> resource, @ForAll SchemaVersion version) {
        ResourceType<?> type = resource.resourceType();
        byte[] json = ResourceWriter.answering(version).toBytes(resource);
        List<String> errors = ofVersion(type, version).errors(json);
        assertThat(errors.isEmpty() || errors.stream().anyMatch(error -> error.contains("enumeration")))
                .as("%s, %s: %s %s", type, version, errors, new String(json, UTF_8))
                .isTrue();
        assertThat(validator(RESOURCES, type).errors(json)).isEmpty();
    }

    private static SchemaValidator ofVersion(ResourceType<?> type, SchemaVersion version) {
        return OF_VERSIONS.computeIfAbsent(
                type + " " + version, key -> SchemaValidator.of(JsonSchema.ofResource(type, version)));
    }

    /** A body and the vintage of the service that gets it, which lets some properties of the type be updated. */
    record Request<R extends Resource<R>>(ResourceType<R> type, String body, Vintage vintage) {
        static <R extends Resource<R>> Arbitrary<Request<R>> of(ResourceType<R> type) {
            var bodies = Arbitraries.oneOf(
                    BodyArbitraries.legalBodies(type).map(LegalBody::json),
                    BodyArbitraries.brokenBodies(type).map(BrokenBody::json));
            return Combinators.combine(bodies, Arbitraries.of(Vintage.all()), Arbitraries.randoms())
                    .as((body, vintage, random) -> new Request<>(type, body, updating(type, vintage, random)));
        }

        private static <R extends Resource<R>> Vintage updating(ResourceType<R> type, Vintage vintage, Random random) {
            Set<io.github.graphlobby.schema.Property<? super R, ?>> some = new HashSet<>(type.properties());
            some.removeIf(property -> random.nextInt(8) == 0);
            return vintage.withUpdatable(type, some);
        }

        String outcome() {
            byte[] json = body.getBytes(UTF_8);
            JsonNode document = parsed(json);
            boolean valid = document != null
                    && SchemaValidator.of(JsonSchema.ofPatch(type, vintage))
                            .errors(document)
                            .isEmpty();
            DecodedPatch<R> read = PatchReader.of(type).read(json);
            boolean sayable = document != null
                    && Stream.of(read.violations(), vintage.refusals(read.patch(), null))
                            .flatMap(violations -> Fault.allOf(violations).stream())
                            .anyMatch(fault -> !Unsayable.explain(fault, document, false));
            assertThat(valid && sayable)
                    .as("%s, %s: %s", type, vintage, document)
                    .isFalse();
            return valid ? "valid" : "not valid";
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(onFailureOnly = true)
    void aBodyThatIsValidIsTakenByTheVintage(@ForAll("requests") Request<?> request) {
        Statistics.collect(request.outcome());
        Statistics.coverage(coverage -> {
            coverage.check("valid").count(count -> count > 0);
            coverage.check("not valid").percentage(percentage -> percentage > 50);
        });
    }

    /** What the laws draw seldom: the only thing wrong is what no schema can say, which the vintage refuses too. */
    @Example
    void aBoundThatNoSchemaCanSayIsNoneOfItsVintageEither() {
        Vintage vintage = updatingAll(Specimen.TYPE, Vintage.V1_2026);
        String body = "{\"@odata.type\":\"#test.specimen\",\"durations\":[\"-PT0.000000001S\"]}";
        assertThat(new Request<>(Specimen.TYPE, body, vintage).outcome()).isEqualTo("valid");
    }

    @Provide
    Arbitrary<Vintage> vintages() {
        return Arbitraries.of(Vintage.all());
    }

    /** What a version has in part only could be drawn with a member or a word that it does not have. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(onFailureOnly = true)
    void whatAVintageLetsBeSentIsValidIfTheVersionHasItWhole(
            @ForAll("legalBodies") LegalBody<?> body, @ForAll("vintages") Vintage vintage) {
        Patch<?> sent = sendable(body.patch(), vintage);
        var document =
                (ObjectNode) Vectors.tree(PatchWriter.of(vintage.schema()).toBytes(sent));
        document.put(StructuredType.ODATA_TYPE, "#" + sent.type().name());
        assertThat(ofPatch(sent.type(), vintage).errors(document))
                .as("%s, %s: %s", sent.type(), vintage, document)
                .isEmpty();
        Statistics.collect(sent.isEmpty() ? "nothing" : "something");
        Statistics.coverage(coverage -> coverage.check("something").percentage(percentage -> percentage > 40));
    }

    private static <R extends Resource<R>> Patch<R> sendable(Patch<R> patch, Vintage vintage) {
        return patch.restrictedTo(new WholeIn(vintage.schema()).properties(patch.type()));
    }

    private static <R extends Resource<R>> SchemaValidator ofPatch(ResourceType<R> type, Vintage vintage) {
        return OF_VINTAGES.computeIfAbsent(
                type + " " + vintage, key -> SchemaValidator.of(JsonSchema.ofPatch(type, updatingAll(type, vintage))));
    }

    private static <R extends Resource<R>> Vintage updatingAll(ResourceType<R> type, Vintage vintage) {
        return vintage.withUpdatable(type, Set.copyOf(type.properties()));
    }

    private static SchemaValidator validator(Map<ResourceType<?>, SchemaValidator> validators, ResourceType<?> type) {
        return requireNonNull(validators.get(type), type.name());
    }
}
