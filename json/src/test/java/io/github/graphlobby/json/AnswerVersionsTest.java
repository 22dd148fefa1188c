package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CallOptions;
import io.github.graphlobby.model.call.CallState;
import io.github.graphlobby.model.call.IncomingCallOptions;
import io.github.graphlobby.model.call.OtherCallOptions;
import io.github.graphlobby.model.call.OutgoingCallOptions;
import io.github.graphlobby.model.media.Modality;
import io.github.graphlobby.model.meeting.JoinMeetingIdMeetingInfo;
import io.github.graphlobby.model.participant.AudioRoutingGroup;
import io.github.graphlobby.model.participant.RoutingMode;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.testkit.Resources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** A service of one version does not answer what another introduced: members of enumerations, and derived types. */
class AnswerVersionsTest {
    private static final Path INVENTORY = Path.of("../core/src/test/resources/inventory/graph-types.txt");
    private static final String SENTINEL = "unknownFutureValue";

    private static final Map<SchemaVersion, String> WORDS = Map.of(
            SchemaVersion.BETA_2020, "b20",
            SchemaVersion.BETA_2022, "b21",
            SchemaVersion.V1_2026, "v1",
            SchemaVersion.BETA_2026, "b26");

    private static JsonNode answer(AnyResource resource, SchemaVersion version) {
        return Vectors.tree(ResourceWriter.answering(version).toBytes(resource));
    }

    private static String answered(CallState state, SchemaVersion version) {
        return answer(Call.TYPE.empty().with(Call.STATE, state), version)
                .required("state")
                .stringValue();
    }

    /** The v1.0 schema of August 2026 has no {@code ringing}, the beta schemas have. */
    @Test
    void aMemberOfAnotherVersionIsAnsweredAsOneThatAClientMayNotKnow() {
        assertThat(answered(CallState.RINGING, SchemaVersion.V1_2026)).isEqualTo(SENTINEL);
        assertThat(answered(CallState.RINGING, SchemaVersion.BETA_2020)).isEqualTo("ringing");
        assertThat(answered(CallState.RINGING, SchemaVersion.BETA_2026)).isEqualTo("ringing");
        assertThat(answered(CallState.ESTABLISHED, SchemaVersion.V1_2026)).isEqualTo("established");
    }

    /** The v1.0 schema of August 2026 has no {@code unknown} among the modalities. */
    @Test
    void anItemIsAnsweredLikeAValue() {
        var call = Call.TYPE.empty().with(Call.REQUESTED_MODALITIES, List.of(Modality.UNKNOWN, Modality.AUDIO));

        assertThat(texts(answer(call, SchemaVersion.V1_2026).required("requestedModalities")))
                .containsExactly(SENTINEL, "audio");
        assertThat(texts(answer(call, SchemaVersion.BETA_2022).required("requestedModalities")))
                .containsExactly("unknown", "audio");
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    /** Only the v1.0 schema has it in routingMode, and where it is missing nothing else can stand for it. */
    @Test
    void whatNothingCanStandForIsAnsweredAsItIs() {
        var group =
                AudioRoutingGroup.TYPE.empty().with(AudioRoutingGroup.ROUTING_MODE, RoutingMode.UNKNOWN_FUTURE_VALUE);

        for (SchemaVersion version : SchemaVersion.values()) {
            assertThat(answer(group, version).required("routingMode").stringValue())
                    .isEqualTo(SENTINEL);
        }
    }

    @ParameterizedTest
    @EnumSource(SchemaVersion.class)
    void unknownTextIsAnsweredAsItCame(SchemaVersion version) {
        assertThat(answered(CallState.of("RINGING"), version)).isEqualTo("RINGING");
        assertThat(answered(CallState.of("onFire"), version)).isEqualTo("onFire");
    }

    @Test
    void aCompactDocumentHidesNothing() {
        var call = Call.TYPE.empty().with(Call.STATE, CallState.RINGING);
        assertThat(ResourceWriter.compact().toText(call)).contains("\"state\":\"ringing\"");
    }

    /** Every enumeration that a property has, in every version that has the property, as the schemas say. */
    @ParameterizedTest
    @EnumSource(SchemaVersion.class)
    void everyMemberIsAnsweredAsTheInventorySays(SchemaVersion version) throws IOException {
        Map<String, Set<String>> published = members(requireNonNull(WORDS.get(version)));
        var checked = new HashSet<String>();
        Resources.all().forEach(type -> checkMembers(type, version, published, checked));
        assertThat(checked).isEqualTo(published.keySet());
    }

    /** The enumerations that a version has with their members, by the lines of the inventory. */
    private static Map<String, Set<String>> members(String version) throws IOException {
        var published = new HashMap<String, Set<String>>();
        String enumeration = "";
        for (String line : Files.readAllLines(INVENTORY)) {
            var words = List.of(line.strip().split(" "));
            String versions = words.get(words.size() - 1);
            boolean has = versions.equals("all") || List.of(versions.split(",")).contains(version);
            if (words.get(0).equals("enum")) {
                enumeration = words.get(1);
            }
            if (words.get(0).equals("member") && has) {
                published.computeIfAbsent(enumeration, name -> new HashSet<>()).add(decapitalised(words.get(1)));
            }
        }
        return published;
    }

    /** The documented answers write the operation's status with a small letter, the schemas with a capital one. */
    private static String decapitalised(String member) {
        return member.substring(0, 1).toLowerCase(Locale.ROOT) + member.substring(1);
    }

    private static <R extends Resource<R>> void checkMembers(
            ResourceType<R> type, SchemaVersion version, Map<String, Set<String>> published, Set<String> checked) {
        for (var property : type.properties()) {
            boolean many = property.type() instanceof CollectionType<?>;
            var value = property.type() instanceof CollectionType<?> collection ? collection.item() : property.type();
            if (value instanceof EnumType<?> enumeration
                    && type.versions(property).contains(version)) {
                String name = enumeration.name().substring("microsoft.graph.".length());
                checked.add(name);
                for (EvolvableEnum member : enumeration.known()) {
                    String text = member.toString();
                    var resource = with(type, property, many ? List.of(member) : member);
                    JsonNode answered = answer(resource, version).required(property.name());
                    assertThat((many ? answered.required(0) : answered).stringValue())
                            .as("%s of %s in %s", text, name, version)
                            .isEqualTo(expected(text, requireNonNull(published.get(name))));
                }
            }
        }
    }

    private static String expected(String member, Set<String> published) {
        return published.contains(member) || !published.contains(SENTINEL) ? member : SENTINEL;
    }

    @SuppressWarnings("unchecked") // the value is of the property's class
    private static <R extends Resource<R>, V> R with(
            ResourceType<R> type, Property<? super R, V> property, Object value) {
        return Patch.builder(type).set(property, (V) value).build().applyTo(type.empty());
    }

    /** The beta schemas of 2020 and 2021 have no incomingCallOptions and no joinMeetingIdMeetingInfo. */
    @Test
    void aDerivedTypeOfAnotherVersionIsNoValue() {
        var call = Patch.builder(Call.TYPE)
                .set(
                        Call.CALL_OPTIONS,
                        IncomingCallOptions.TYPE.empty().with(CallOptions.IS_DELTA_ROSTER_ENABLED, true))
                .set(Call.MEETING_INFO, JoinMeetingIdMeetingInfo.TYPE.empty())
                .build()
                .toResource();

        for (var version : List.of(SchemaVersion.BETA_2020, SchemaVersion.BETA_2022)) {
            assertThat(answer(call, version).required("callOptions").isNull()).isTrue();
            assertThat(answer(call, version).required("meetingInfo").isNull()).isTrue();
        }
        for (var version : List.of(SchemaVersion.V1_2026, SchemaVersion.BETA_2026)) {
            assertThat(type(answer(call, version).required("callOptions")))
                    .isEqualTo("#microsoft.graph.incomingCallOptions");
            assertThat(type(answer(call, version).required("meetingInfo")))
                    .isEqualTo("#microsoft.graph.joinMeetingIdMeetingInfo");
        }
    }

    private static String type(JsonNode answer) {
        return answer.required("@odata.type").stringValue();
    }

    @ParameterizedTest
    @EnumSource(SchemaVersion.class)
    void aDerivedTypeOfEveryVersionOrOfNoneIsAnswered(SchemaVersion version) {
        var outgoing = Call.TYPE.empty().with(Call.CALL_OPTIONS, OutgoingCallOptions.TYPE.empty());
        var unmodelled = Call.TYPE
                .empty()
                .with(
                        Call.CALL_OPTIONS,
                        OtherCallOptions.type("contoso.callOptions").empty());

        assertThat(type(answer(outgoing, version).required("callOptions")))
                .isEqualTo("#microsoft.graph.outgoingCallOptions");
        assertThat(type(answer(unmodelled, version).required("callOptions"))).isEqualTo("#contoso.callOptions");
    }

    /** What is said of a member that a version does not have would tell of it. */
    @Test
    void nothingIsSaidOfWhatAnotherVersionIntroduced() {
        var control = ControlInformation.NONE
                .with("", "teamsEnabledState@odata.type", "#microsoft.graph.placeFeatureEnablement")
                .with("", "tags@odata.type", "#Collection(String)")
                .with("", "elsewhere@odata.type", "#String")
                .with("/callOptions", "@odata.id", "x");
        var writer = ResourceWriter.answering(SchemaVersion.BETA_2022).withControl(control);
        var names =
                new ArrayList<>(Vectors.tree(writer.toBytes(Room.TYPE.empty().with(Place.PHONE, "1")))
                        .propertyNames());

        assertThat(names)
                .contains("tags@odata.type", "elsewhere@odata.type")
                .noneMatch(name -> name.startsWith("teams"));
        assertThat(writer.toText(Call.TYPE.empty().with(Call.CALL_OPTIONS, IncomingCallOptions.TYPE.empty())))
                .contains("\"callOptions\":null")
                .doesNotContain("@odata.id");
    }

    @Test
    void aPlaceThatIsNotModelledIsAnsweredWithEveryMemberThatItHas() {
        String workspace =
                "{\"@odata.type\":\"#microsoft.graph.workspace\",\"id\":\"w\",\"label\":\"12\",\"capacity\":4}";
        var place = ResourceReader.of(Place.TYPE).read(workspace);
        assertThat(Vectors.tree(ResourceWriter.answering(SchemaVersion.BETA_2022)
                                .toBytes(place))
                        .propertyNames())
                .containsExactly(
                        "@odata.type", "id", "displayName", "address", "geoCoordinates", "phone", "label", "capacity");
    }
}
