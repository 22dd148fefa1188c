package io.github.graphlobby.json;

import static io.github.graphlobby.operation.Vintage.BETA_2022;
import static io.github.graphlobby.operation.Vintage.V1_2026;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.ToneInfo;
import io.github.graphlobby.model.identity.IdentitySet;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.patch.PointerSet;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.testkit.BodyArbitraries;
import io.github.graphlobby.testkit.LegalBody;
import io.github.graphlobby.testkit.ResourceArbitraries;
import io.github.graphlobby.testkit.Resources;
import io.github.graphlobby.testkit.Specimen;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the schema of a vintage says, member by member, and what a validator makes of bodies. */
class JsonSchemaTest {
    private static JsonNode tree(JsonSchema schema) {
        return Vectors.tree(schema.toBytes());
    }

    private static List<String> members(JsonNode schema) {
        return schema.required("properties")
                .propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> name.indexOf('@') < 0)
                .toList();
    }

    private static List<String> errors(JsonSchema schema, String body) {
        return SchemaValidator.of(schema).errors(body.replace('\'', '"').getBytes(UTF_8));
    }

    @Test
    void aBodyHasWhatTheVintageLetsBeUpdatedAndNothingElse() {
        for (Vintage vintage : Vintage.all()) {
            for (ResourceType<?> type : List.of(Room.TYPE, RoomList.TYPE)) {
                assertThat(members(tree(patch(type, vintage))))
                        .containsExactlyInAnyOrderElementsOf(names(type, vintage));
            }
        }
    }

    private static <R extends Resource<R>> JsonSchema patch(ResourceType<R> type, Vintage vintage) {
        return JsonSchema.ofPatch(type, vintage);
    }

    private static <R extends Resource<R>> List<String> names(ResourceType<R> type, Vintage vintage) {
        return vintage.updatable(type).stream().map(Property::name).toList();
    }

    @Test
    void aValueHasTheMembersThatTheVersionHas() {
        assertThat(members(tree(JsonSchema.ofPatch(Room.TYPE, BETA_2022)).at("/$defs/microsoft.graph.physicalAddress")))
                .contains("type", "postOfficeBox", "city");
        assertThat(members(tree(JsonSchema.ofPatch(Room.TYPE, V1_2026)).at("/$defs/microsoft.graph.physicalAddress")))
                .contains("city")
                .doesNotContain("type", "postOfficeBox");
        assertThat(members(tree(JsonSchema.ofResource(Room.TYPE, SchemaVersion.V1_2026))
                        .at("/$defs/microsoft.graph.room")))
                .containsExactlyElementsOf(Room.TYPE.properties().stream()
                        .filter(property -> Room.TYPE.versions(property).contains(SchemaVersion.V1_2026))
                        .map(Property::name)
                        .toList());
    }

    @Test
    void membersOfEnumerationsStandInEveryDocumentedCasingAndOnlyThoseOfTheVersion() {
        assertThat(tree(JsonSchema.ofPatch(Room.TYPE, BETA_2022)).at("/properties/bookingType"))
                .hasToString("{\"type\":[\"string\",\"null\"],\"enum\":[\"unknown\",\"standard\",\"reserved\","
                        + "\"Standard\",\"Reserved\",null]}");
        assertThat(tree(JsonSchema.ofResource(Room.TYPE, SchemaVersion.BETA_2022))
                        .at("/$defs/microsoft.graph.room/properties/bookingType/enum"))
                .hasToString("[\"unknown\",\"standard\",\"reserved\",null]");
    }

    @Test
    void rangesLengthsAndFormsAreSaid() {
        assertThat(tree(JsonSchema.ofPatch(Room.TYPE, V1_2026)).at("/properties/capacity"))
                .hasToString("{\"type\":[\"integer\",\"null\"],\"minimum\":0,\"maximum\":2147483647}");
        assertThat(tree(JsonSchema.ofPatch(Room.TYPE, V1_2026)).at("/properties/nickname"))
                .hasToString("{\"type\":\"string\"}");
        assertThat(tree(JsonSchema.ofPatch(Room.TYPE, V1_2026)).at("/properties/tags"))
                .hasToString("{\"type\":\"array\",\"items\":{\"type\":\"string\"}}");
        assertThat(tree(JsonSchema.ofPatch(Call.TYPE))
                        .at("/properties/callbackUri/pattern")
                        .isMissingNode())
                .isFalse();
        assertThat(tree(JsonSchema.ofPatch(Specimen.TYPE)).at("/properties/odd/description"))
                .hasToString("\"must be odd\"");
        assertThat(tree(JsonSchema.ofPatch(Specimen.TYPE)).at("/properties/date/description"))
                .hasToString("\"must be at least 1970-01-01\"");
        assertThat(tree(JsonSchema.ofPatch(ToneInfo.TYPE)).at("/properties/sequenceId/maximum"))
                .hasToString("9223372036854775807");
    }

    @Test
    void aClosedObjectIsClosedAndAnOpenOneOpen() {
        assertThat(errors(JsonSchema.ofPatch(Room.TYPE), "{'colour': 1}")).hasSize(1);
        assertThat(errors(JsonSchema.ofPatch(Call.TYPE), "{'colour': {'x': [null]}, 'gone': null}"))
                .isEmpty();
        assertThat(errors(JsonSchema.ofPatch(Call.TYPE), "{'colour': [{'x@odata.bind': 1}]}"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@odata.type': 'microsoft.graph.room', 'capacity': 50.0, 'phone': null, 'address': {'city': null}}",
                "{'@type': '#graph.room', 'tags@odata.type': 5, '@odata.etag': 'x', '@odata.id': 'y'}",
                "{'@odata.type': 'https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.room', 'address': null}"
            })
    void whatMayBeSentIsValid(String body) {
        assertThat(errors(JsonSchema.ofPatch(Room.TYPE, V1_2026), body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{}",
                "{'@odata.type': 'microsoft.graph.roomList'}",
                "{'@odata.type': 'microsoftXgraph.room'}",
                "{'@odata.type': 'microsoft.graph.room', 'id': 'X'}",
                "{'@odata.type': 'microsoft.graph.room', 'bookingType': 'standard'}",
                "{'@odata.type': 'microsoft.graph.room', 'nickname': null}",
                "{'@odata.type': 'microsoft.graph.room', 'tags': null}",
                "{'@odata.type': 'microsoft.graph.room', 'tags': [null]}",
                "{'@odata.type': 'microsoft.graph.room', 'capacity': '50'}",
                "{'@odata.type': 'microsoft.graph.room', 'capacity': -1}",
                "{'@odata.type': 'microsoft.graph.room', 'geoCoordinates': {'latitude': 90.5}}",
                "{'@odata.type': 'microsoft.graph.room', 'address': {'town': 'x'}}",
                "{'@odata.type': 'microsoft.graph.room', 'x@delta': []}",
                "{'@odata.type': 'microsoft.graph.room', '@odata.context': 'x#places/$deletedEntity'}"
            })
    void whatIsRefusedIsNotValid(String body) {
        assertThat(errors(JsonSchema.ofPatch(Room.TYPE, V1_2026), body)).isNotEmpty();
    }

    @Test
    void anEntityInsideOfAnotherIsNoReference() {
        String room = "{'children': [{'@odata.type': '#microsoft.graph.room'}]}";
        assertThat(errors(JsonSchema.ofPatch(Room.TYPE), room)).isEmpty();
        assertThat(errors(JsonSchema.ofPatch(Room.TYPE), room.replace("{'@", "{'@odata.id': 'x', '@")))
                .isNotEmpty();
        assertThat(errors(JsonSchema.ofPatch(Room.TYPE), "{'checkIns': [{'@id': 'x'}]}"))
                .isNotEmpty();
        assertThat(errors(JsonSchema.ofPatch(Room.TYPE), "{'checkIns': [{'id': 'x'}]}"))
                .isEmpty();
    }

    @Test
    void aResourceMayHaveWhatAPatchMayNot() {
        var schema = JsonSchema.ofResource(Room.TYPE);
        assertThat(errors(
                        schema,
                        "{'id': 'X', 'tags': null, '@odata.etag': 'W/1', 'children': [{'@odata.id': 'x',"
                                + " '@odata.type': '#microsoft.graph.desk', 'height': 1}]}"))
                .isEmpty();
        assertThat(errors(schema, "{'displayName': null, 'nickname': 'x'}")).isEmpty();
        assertThat(errors(schema, "{'displayName': 5}")).isNotEmpty();
        assertThat(errors(schema, "{'children': [{}]}")).isNotEmpty();
        assertThat(errors(JsonSchema.ofResource(Place.TYPE), "{'@odata.type': '#microsoft.graph.room', 'seats': 1}"))
                .isNotEmpty();
        assertThat(errors(JsonSchema.ofResource(Place.TYPE), "{'@odata.type': '#microsoft.graph.desk', 'seats': 1}"))
                .isEmpty();
    }

    @Test
    void whatAnOpenTypeDeclaresAndMayNotBeUpdatedIsNoneOfItsOtherMembers() {
        var schema = JsonSchema.ofPatch(Call.TYPE, V1_2026.withUpdatable(Call.TYPE, Set.of(Call.SUBJECT)));
        assertThat(errors(schema, "{'@odata.type': '#microsoft.graph.call', 'subject': 'x', 'colour': 1}"))
                .isEmpty();
        assertThat(errors(schema, "{'@odata.type': '#microsoft.graph.call', 'state': 'established'}"))
                .isNotEmpty();
    }

    @Test
    void whatCannotBeUpdatedHasNoBody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonSchema.ofPatch(OtherPlace.type("microsoft.graph.workspace"), V1_2026))
                .withMessage("microsoft.graph.workspace cannot be updated (V1_2026)");
    }

    @Test
    void everySchemaIsOneByTheMetaSchema() {
        var meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        Stream<JsonSchema> schemas = Resources.all().stream()
                .flatMap(type -> Stream.concat(
                        Stream.of(JsonSchema.ofPatch(type), JsonSchema.ofResource(type)),
                        Stream.of(SchemaVersion.values()).map(version -> JsonSchema.ofResource(type, version))));
        assertThat(schemas)
                .allSatisfy(schema -> assertThat(meta.validate(tree(schema))).isEmpty());
    }

    /** A room or room list, and a body that one of the vintages might take. */
    record Sent<R extends Resource<R>>(LegalBody<R> body, Vintage vintage) {
        void isRefusedIfItIsNotValid() {
            boolean valid = SchemaValidator.of(JsonSchema.ofPatch(body.patch().type(), vintage))
                    .errors(body.bytes())
                    .isEmpty();
            assertThat(valid && !vintage.refusals(body.patch(), null).isEmpty()).isFalse();
        }

        /** What the vintage lets be sent, in the words of its version. */
        void isValidIfTheVintageTakesIt() {
            Patch<R> sendable = vintage.split(body.patch(), null).sendable().without(ofOtherVersions());
            byte[] json = PatchWriter.of(vintage.schema()).toBytes(sendable);
            assertThat(SchemaValidator.of(JsonSchema.ofPatch(sendable.type(), vintage))
                            .errors(json))
                    .isEmpty();
        }

        private PointerSet<R> ofOtherVersions() {
            return PointerSet.of(
                    body.patch().type(),
                    PhysicalAddress.TYPE.properties().stream()
                            .filter(member ->
                                    !PhysicalAddress.TYPE.versions(member).contains(vintage.schema()))
                            .map(member -> "/address/" + member)
                            .collect(toSet()));
        }
    }

    @net.jqwik.api.Property(edgeCases = EdgeCasesMode.NONE, tries = 200)
    void aBodyIsValidIfTheVintageTakesIt(@ForAll("sent") Sent<?> sent) {
        sent.isRefusedIfItIsNotValid();
        sent.isValidIfTheVintageTakesIt();
    }

    @Provide
    Arbitrary<Sent<?>> sent() {
        return Arbitraries.of(Vintage.all())
                .flatMap(vintage -> Arbitraries.oneOf(sent(Room.TYPE, vintage), sent(RoomList.TYPE, vintage)));
    }

    private static <R extends Resource<R>> Arbitrary<Sent<?>> sent(ResourceType<R> type, Vintage vintage) {
        return BodyArbitraries.legalBodies(type).map(body -> new Sent<>(body, vintage));
    }

    @net.jqwik.api.Property(edgeCases = EdgeCasesMode.NONE, tries = 200)
    void anAnswerOfAVersionIsValid(@ForAll("rooms") Room room, @ForAll("versions") SchemaVersion version) {
        assertThat(SchemaValidator.of(JsonSchema.ofResource(Room.TYPE, version))
                        .errors(ResourceWriter.answering(version).toBytes(room)))
                .isEmpty();
    }

    @Provide
    Arbitrary<Room> rooms() {
        return ResourceArbitraries.legalResources(Room.TYPE);
    }

    @Provide
    Arbitrary<SchemaVersion> versions() {
        return Arbitraries.of(SchemaVersion.values());
    }

    @Test
    void aSchemaIsAValue() {
        assertThat(JsonSchema.ofPatch(Room.TYPE))
                .isEqualTo(JsonSchema.ofPatch(Room.TYPE))
                .hasSameHashCodeAs(JsonSchema.ofPatch(Room.TYPE))
                .isNotEqualTo(JsonSchema.ofPatch(RoomList.TYPE))
                .isNotEqualTo("{}");
        assertThat(JsonSchema.ofPatch(Room.TYPE))
                .hasToString(new String(JsonSchema.ofPatch(Room.TYPE).toBytes(), UTF_8));
        assertThat(JsonSchema.ofPatch(Room.TYPE).toJson()).containsEntry("title", "PATCH of microsoft.graph.room");
    }

    @Test
    void anOpenTypeMayAnnounceADerivedOneThatNobodyKnows() {
        SchemaValidator open = SchemaValidator.of(JsonSchema.ofResource(IdentitySet.TYPE));
        assertThat(open.errors(typed("#microsoft.graph.communicationsIdentitySet")))
                .isEmpty();
        assertThat(open.errors(typed("#microsoft.graph.identitySet"))).isEmpty();
        assertThat(open.errors(typed("#microsoft.graph.participant"))).isNotEmpty();
        SchemaValidator closed = SchemaValidator.of(JsonSchema.ofResource(Room.TYPE));
        assertThat(closed.errors(typed("#microsoft.graph.communicationsIdentitySet")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "microsoft.graph.participant",
                "#microsoft.graph.bookingType",
                "microsoft.graph.commsNotification"
            })
    void aTypeThatIsKnownToBeAnotherIsNoPlace(String name) {
        assertThat(SchemaValidator.of(JsonSchema.ofResource(Place.TYPE)).errors(typed(name)))
                .isNotEmpty();
    }

    private static byte[] typed(String name) {
        return "{\"@odata.type\":\"%s\"}".formatted(name).getBytes(UTF_8);
    }
}
