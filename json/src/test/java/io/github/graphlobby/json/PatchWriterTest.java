package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.model.identity.IdentitySet;
import io.github.graphlobby.model.participant.Participant;
import io.github.graphlobby.model.participant.ParticipantInfo;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.OutlookGeoCoordinates;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.SchemaVersion;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a patch is said in a PATCH body. */
class PatchWriterTest {
    private static final PatchWriter WRITER = PatchWriter.of(SchemaVersion.BETA_2022);
    private static final String ROOM = "{\"@odata.type\":\"microsoft.graph.room\"";

    private static final PhysicalAddress ALBANY = PhysicalAddress.TYPE.empty().with(PhysicalAddress.CITY, "Albany");

    @Test
    void anEmptyPatchSaysTheTypeOfAnEntity() {
        assertThat(WRITER.toText(Patch.builder(Room.TYPE).build())).isEqualTo(ROOM + "}");
        assertThat(WRITER.toText(Patch.builder(PhysicalAddress.TYPE).build())).isEqualTo("{}");
        assertThat(WRITER.toText(Patch.builder(OtherPlace.type("microsoft.graph.workspace"))
                        .build()))
                .isEqualTo("{\"@odata.type\":\"microsoft.graph.workspace\"}");
    }

    @Test
    void omittedMembersAreNotWritten() {
        assertThat(WRITER.toText(Patch.builder(Room.TYPE).set(Room.CAPACITY, 50).build()))
                .isEqualTo(ROOM + ",\"capacity\":50}");
    }

    @Test
    void aClearedMemberIsNull() {
        assertThat(WRITER.toText(Patch.builder(Room.TYPE)
                        .clear(Place.PHONE)
                        .clear(Place.ADDRESS)
                        .build()))
                .isEqualTo(ROOM + ",\"address\":null,\"phone\":null}");
    }

    @Test
    void aClearedCollectionIsEmptyBecauseNullIsRefused() {
        assertThat(WRITER.toText(Patch.builder(Room.TYPE).clear(Place.TAGS).build()))
                .isEqualTo(ROOM + ",\"tags\":[]}");
    }

    @Test
    void aCollectionIsWrittenWhole() {
        assertThat(WRITER.toText(Patch.builder(Room.TYPE)
                        .set(Place.TAGS, List.of("a", "b"))
                        .build()))
                .isEqualTo(ROOM + ",\"tags\":[\"a\",\"b\"]}");
    }

    @Test
    void aMergedValueHasWhatChangesAndNothingElse() {
        assertThat(WRITER.toText(Patch.builder(Room.TYPE)
                        .merge(Place.ADDRESS, address -> address.set(PhysicalAddress.CITY, "Albany"))
                        .merge(Place.GEO_COORDINATES, geo -> geo.clear(OutlookGeoCoordinates.ALTITUDE))
                        .build()))
                .isEqualTo(ROOM + ",\"address\":{\"city\":\"Albany\"},\"geoCoordinates\":{\"altitude\":null}}");
    }

    @Test
    void aReplacedValueSaysNullForWhatItLacks() {
        assertThat(WRITER.toText(
                        Patch.builder(Room.TYPE).set(Place.ADDRESS, ALBANY).build()))
                .isEqualTo(ROOM + ",\"address\":{\"type\":null,\"postOfficeBox\":null,\"street\":null,"
                        + "\"city\":\"Albany\",\"state\":null,\"countryOrRegion\":null,\"postalCode\":null}}");
    }

    @Test
    void aReplacedValueSaysNothingThatTheReceiverDoesNotKnow() {
        assertThat(PatchWriter.of(SchemaVersion.V1_2026)
                        .toText(Patch.builder(Room.TYPE)
                                .set(Place.ADDRESS, ALBANY)
                                .build()))
                .isEqualTo(ROOM + ",\"address\":{\"street\":null,\"city\":\"Albany\",\"state\":null,"
                        + "\"countryOrRegion\":null,\"postalCode\":null}}");
    }

    /** Whatever undeclared members there were would stay, and an open type may have had some. */
    @Test
    void aReplacedValueIsRefusedIfItOrOneInsideItIsOfAnOpenType() {
        var info = ParticipantInfo.TYPE.empty().with(ParticipantInfo.IDENTITY, IdentitySet.TYPE.empty());
        assertThatExceptionOfType(JsonWriteException.class)
                .isThrownBy(() -> WRITER.toText(
                        Patch.builder(Call.TYPE).set(Call.SOURCE, info).build()))
                .withMessageStartingWith("`source/identity` is set whole")
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/source/identity"));
        assertThat(WRITER.toText(
                        Patch.between(Call.TYPE.empty(), Call.TYPE.empty().with(Call.SOURCE, info))))
                .isEqualTo("{\"@odata.type\":\"microsoft.graph.call\",\"source\":{\"identity\":{}}}");
    }

    @Test
    void whatWouldNotBeReadIsRefused() {
        assertRefused("n".repeat(1_025), 1, "has a name of more than 1024 characters");
        assertRefused("x", "y".repeat(20_000_001), "must have at most 20000000 characters");
        assertRefused("x", BigInteger.TEN.pow(1_000), "must be a number of at most 1000 digits");
        assertRefused("x", new BigDecimal("0." + "1".repeat(1_000)), "must be a number of at most 1000 digits");
        assertRefused("x", BigDecimal.valueOf(12, Integer.MIN_VALUE), "with an exponent of at most 2147483647");
        assertRefused("x", "a\ud800", "must be Unicode text");
        assertRefused("x", List.of(Map.of("y", "\udc00")), "must be Unicode text");
        assertRefused("x\ud800", 1, "must be Unicode text");
        Object deep = 1;
        for (int i = 0; i < 64; i++) {
            deep = List.of(deep);
        }
        assertRefused("x", deep, "nested deeper than 64");
    }

    @Test
    void aTextThatTheReceiverWouldRefuseIsRefused() {
        var patch = Patch.builder(Call.TYPE)
                .set(Call.CALLBACK_URI, "http://a.example")
                .build();

        assertThatExceptionOfType(JsonWriteException.class)
                .isThrownBy(() -> WRITER.toBytes(patch))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/callbackUri"));
    }

    private static void assertRefused(String name, Object value, String why) {
        Patch<Call> patch = Patch.builder(Call.TYPE).additional(name, value).build();
        assertThatExceptionOfType(JsonWriteException.class)
                .isThrownBy(() -> WRITER.toBytes(patch))
                .withMessageContaining(why)
                .satisfies(e -> assertThat(e.pointer()).startsWith("/" + name));
    }

    @Test
    void whatIsAtTheLimitIsReadAgain() {
        Object deep = 1;
        for (int i = 0; i < 63; i++) {
            deep = List.of(deep);
        }
        Patch<Call> patch = Patch.builder(Call.TYPE)
                .additional("n".repeat(1_024), "y".repeat(100_000))
                .additional(
                        "integer",
                        BigInteger.TEN.pow(1_000).subtract(BigInteger.ONE).negate())
                .additional("decimal", new BigDecimal("-0." + "1".repeat(999)))
                .additional("large", new BigDecimal("1.5E+2147483647"))
                .additional("small", new BigDecimal("1.5E-2147483646"))
                .additional("deep", deep)
                .build();
        assertThat(PatchReader.of(Call.TYPE).read(WRITER.toBytes(patch)).orThrow())
                .isEqualTo(patch);
    }

    @Test
    void itemsOfACollectionSayOnlyWhatTheyHave() {
        assertThat(WRITER.toText(Patch.builder(Call.TYPE)
                        .set(Call.PARTICIPANTS, List.of(Participant.TYPE.empty().with(Participant.METADATA, "m")))
                        .build()))
                .isEqualTo("{\"@odata.type\":\"microsoft.graph.call\",\"participants\":[{\"metadata\":\"m\"}]}");
    }

    @Test
    void undeclaredMembersAreSetRemovedAndMerged() {
        Patch<Call> patch = Patch.builder(Call.TYPE)
                .additional("mood", "good")
                .additional("old", null)
                .additional("deep", Map.of("a", Map.of("b", 1)))
                .build();
        assertThat(WRITER.toText(patch))
                .isEqualTo("{\"@odata.type\":\"microsoft.graph.call\",\"mood\":\"good\",\"old\":null,"
                        + "\"deep\":{\"a\":{\"b\":1}}}");
        assertThat(PatchReader.of(Call.TYPE).read(WRITER.toText(patch)).orThrow())
                .isEqualTo(patch);
    }

    @Test
    void whatNoMergePatchCanSayIsRefused() {
        // An object after a number is an object whatever was there before; merged into another it would not be.
        Patch<Call> number = Patch.builder(Call.TYPE).additional("x", 1).build();
        Patch<Call> object =
                Patch.builder(Call.TYPE).additional("x", Map.of("a/b", 1)).build();
        Patch<Call> both = number.then(object);
        assertThatThrownBy(() -> WRITER.toBytes(both))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`x`");
        assertThatThrownBy(() -> WRITER.toText(both)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WRITER.write(both, new ResourceWriterTest.Closable()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatNoMergePatchCanSayIsRefusedInsideAnObject() {
        Patch<IdentitySet> inner = Patch.builder(IdentitySet.TYPE)
                .additional("x", Map.of("y", 1))
                .build()
                .then(Patch.builder(IdentitySet.TYPE)
                        .additional("x", Map.of("y", Map.of("z", 1)))
                        .build());
        assertThatThrownBy(() -> WRITER.toBytes(inner))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`x/y`");
    }

    @Test
    void aReplacedValueReplacesAlsoWhenItIsReadAgain() {
        Patch<Room> patch = Patch.builder(Room.TYPE).set(Place.ADDRESS, ALBANY).build();
        Patch<Room> read = PatchReader.of(Room.TYPE).read(WRITER.toBytes(patch)).orThrow();
        Room room = Room.TYPE
                .empty()
                .with(Place.ADDRESS, new PhysicalAddress(null, "1", "2", "3", "4", "5", "6", Map.of()));
        assertThat(read.applyTo(room)).isEqualTo(patch.applyTo(room));
    }

    @Test
    void bytesAndTextAndStreamGetTheSame() {
        Patch<Room> patch = Patch.builder(Room.TYPE).set(Room.NICKNAME, "Zoë").build();
        var target = new ResourceWriterTest.Closable();
        WRITER.write(patch, target);
        assertThat(target.toByteArray()).isEqualTo(WRITER.toBytes(patch));
        assertThat(target).hasToString(WRITER.toText(patch));
        assertThat(target.flushed).isTrue();
        assertThat(target.closed).isFalse();
    }

    @Test
    void theNameOfADerivedTypeIsWrittenOnceAndFirst() {
        var operation = ResourceReader.of(CommsOperation.TYPE)
                .read("{\"id\":\"1\",\"@odata.type\":\"#microsoft.graph.playPromptOperation\"}");
        String json = "{\"@odata.type\":\"#microsoft.graph.playPromptOperation\",\"id\":\"1\"}";
        assertThat(ResourceWriter.compact().toText(operation)).isEqualTo(json);
    }

    @Test
    void aValueThatIsSetWholeNeedsTheMembersThatMustNotBeNull() {
        var info = ParticipantInfo.TYPE.empty().with(ParticipantInfo.REGION, "x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.toBytes(
                        Patch.builder(Call.TYPE).set(Call.SOURCE, info).build()))
                .withMessageContaining("`source/identity`");
    }

    @Test
    void aNumberThatJsonHasNotIsNotWritten() {
        var nowhere = OutlookGeoCoordinates.TYPE.empty().with(OutlookGeoCoordinates.LATITUDE, Double.NaN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResourceWriter.compact().toBytes(nowhere));
    }

    @Test
    void aBodyCannotTakeADerivedTypeAway() {
        var derived = ResourceReader.of(CommsOperation.TYPE)
                .read("{\"@odata.type\":\"#microsoft.graph.playPromptOperation\",\"id\":\"1\"}");
        var plain = ResourceReader.of(CommsOperation.TYPE).read("{\"id\":\"1\"}");
        var patch = Patch.between(derived, plain);
        assertThat(patch.applyTo(derived)).isEqualTo(plain);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatchWriter.of(SchemaVersion.V1_2026).toBytes(patch))
                .withMessage(
                        "`@odata.type` is taken away, so that the value is a microsoft.graph.commsOperation itself: a"
                                + " body cannot say that");
    }

    @Test
    void aTypeInsideAnUndeclaredMemberIsWritten() {
        Patch<IdentitySet> patch = Patch.builder(IdentitySet.TYPE)
                .additional("guest", Map.of("@odata.type", "#contoso.guest", "inner", Map.of("@odata.type", "#x.y")))
                .build();
        String body = PatchWriter.of(SchemaVersion.V1_2026).toText(patch);
        assertThat(body).contains("\"@odata.type\":\"#contoso.guest\"", "\"@odata.type\":\"#x.y\"");
        assertThat(PatchReader.of(IdentitySet.TYPE).read(body).orThrow()).isEqualTo(patch);
    }
}
