package io.github.graphlobby.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.identity.IdentitySet;
import io.github.graphlobby.model.media.AppHostedMediaConfig;
import io.github.graphlobby.model.media.ServiceHostedMediaConfig;
import io.github.graphlobby.model.participant.ParticipantInfo;
import io.github.graphlobby.model.place.OutlookGeoCoordinates;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a patch sets is checked against the rules of the schema. */
class PatchRulesTest {
    @Test
    void allBrokenRulesOfAPatchAreReportedInTheOrderOfItsProperties() {
        var patch = Patch.builder(Room.TYPE)
                .additional("colour", "red")
                .set(Room.CAPACITY, -1)
                .clear(Place.DISPLAY_NAME)
                .clear(Place.TAGS)
                .merge(Place.GEO_COORDINATES, geo -> geo.set(OutlookGeoCoordinates.LATITUDE, 90.5))
                .merge(Place.ADDRESS, address -> address.additional("a/b", 1))
                .clear(Place.PHONE)
                .build();

        assertThat(patch.violations()).hasToString("""
                        `displayName` must not be null
                        `address/a~1b` is not a property of microsoft.graph.physicalAddress
                        `geoCoordinates/latitude` must be at most 90.0, not 90.5
                        `tags` must not be null; send [] to empty it
                        `capacity` must be at least 0, not -1
                        `colour` is not a property of microsoft.graph.room""");
    }

    @Test
    @SuppressWarnings("NullAway") // null items, which a service or client may send
    void nullInACollectionIsAViolationOnlyIfItsItemsAreNotNull() {
        assertThat(Patch.builder(Room.TYPE)
                        .set(Place.TAGS, Collections.singletonList(null))
                        .build()
                        .violations()
                        .listed())
                .extracting(Violation::pointer)
                .containsExactly("/tags/0");
        assertThat(Patch.builder(Room.TYPE)
                        .set(Place.CHECK_INS, Collections.singletonList(null))
                        .build()
                        .violations())
                .isSameAs(Violations.NONE);
    }

    @Test
    void openTypeTakesAnyMember() {
        assertThat(Patch.builder(IdentitySet.TYPE)
                        .additional("guest", 1)
                        .build()
                        .violations())
                .isSameAs(Violations.NONE);
        assertThat(Patch.builder(PhysicalAddress.TYPE)
                        .additional("guest", 1)
                        .build()
                        .violations()
                        .total())
                .isEqualTo(1);
    }

    @Test
    void controlInformationAmongUntypedDataMustNotAskForAChange() {
        var data = Map.of("a", List.of(Map.of("b@bind", "u")));
        var patch = Patch.builder(Call.TYPE)
                .additional("array", List.of(1, Map.of("@odata.removed", Map.of())))
                .additional("object", Map.of("a@odata.bind", "u", "b@contoso.note", "n"))
                .build();
        var nested = Patch.builder(Call.TYPE)
                .merge(
                        Call.SOURCE,
                        source -> source.merge(ParticipantInfo.IDENTITY, identity -> identity.additional("x", data)))
                .build();

        assertThat(patch.violations().listed())
                .extracting(Violation::pointer)
                .containsExactly("/array/1/@odata.removed", "/object/a@odata.bind");
        assertThat(nested.violations()).hasToString("""
                        `source/identity/x/a/0/b@bind` asks for a change that is not made here: a body can only change \
                        values of properties, and neither link nor remove resources""");
    }

    @Test
    void oneNameInTwoSpellingsIsAMemberGivenTwice() {
        var twice = new LinkedHashMap<String, Object>();
        twice.put("a@type", "x");
        twice.put("a@odata.type", "y");
        assertThat(Patch.builder(Call.TYPE)
                        .additional("x", twice)
                        .build()
                        .violations()
                        .listed())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/x/a@odata.type", Violation.DUPLICATE_MEMBER));
    }

    @Test
    void onlyEntitiesThemselvesMustNotBeReferences() {
        List<Object> checkIns = List.of(Map.of("@id", "1"), Map.of("room", Map.of("@id", "2")), 3);
        assertThat(Patch.builder(Room.TYPE)
                        .set(Place.CHECK_INS, checkIns)
                        .build()
                        .violations()
                        .listed())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/checkIns/0/@id", Violation.UNSUPPORTED_CHANGE));
    }

    @Test
    void undeclaredMemberOfASetValueOfAClosedTypeIsAViolation() {
        var address = Patch.builder(PhysicalAddress.TYPE)
                .additional("planet", "Earth")
                .build()
                .toResource();
        assertThat(Patch.builder(Room.TYPE)
                        .set(Place.ADDRESS, address)
                        .build()
                        .violations()
                        .listed())
                .extracting(Violation::pointer)
                .containsExactly("/address/planet");
    }

    @Test
    void compositionKeepsTheViolationOfAnUndeclaredMember() {
        var merge = Patch.builder(Room.TYPE)
                .merge(Place.ADDRESS, a -> a.additional("planet", "Earth"))
                .build();
        assertThat(Patch.builder(Room.TYPE)
                        .clear(Place.ADDRESS)
                        .build()
                        .then(merge)
                        .violations()
                        .total())
                .isEqualTo(merge.violations().total());
    }

    @Test
    void numberThatJsonDoesNotHaveIsAViolation() {
        assertThat(Patch.builder(OutlookGeoCoordinates.TYPE)
                        .set(OutlookGeoCoordinates.ALTITUDE, Double.NaN)
                        .build()
                        .violations()
                        .total())
                .isEqualTo(1);
    }

    @Test
    void aChangeOfTypeMayLoseWhatOnlyTheTypeBeforeDeclares() {
        var serviceHosted = Patch.builder(ServiceHostedMediaConfig.TYPE)
                .set(ServiceHostedMediaConfig.PRE_FETCH_MEDIA, List.of())
                .build();
        var appHosted = Patch.builder(AppHostedMediaConfig.TYPE)
                .set(AppHostedMediaConfig.BLOB, "blob")
                .build();
        var composed = Patch.builder(Call.TYPE)
                .merge(Call.MEDIA_CONFIG, serviceHosted)
                .build()
                .then(Patch.builder(Call.TYPE)
                        .merge(Call.MEDIA_CONFIG, appHosted)
                        .build());
        assertThat(composed.violations()).isEqualTo(Violations.NONE);
    }

    @Test
    void noOtherMemberOfAClosedTypeMayBeLostOrSet() {
        assertThat(pointers(Patch.builder(AppHostedMediaConfig.TYPE).additional("colour", null)))
                .containsExactly("/mediaConfig/colour");
        assertThat(pointers(Patch.builder(AppHostedMediaConfig.TYPE).additional("preFetchMedia", List.of())))
                .containsExactly("/mediaConfig/preFetchMedia");
    }

    private static List<String> pointers(PatchBuilder<AppHostedMediaConfig> mediaConfig) {
        return Patch.builder(Call.TYPE)
                .merge(Call.MEDIA_CONFIG, mediaConfig.build())
                .build()
                .violations()
                .listed()
                .stream()
                .map(Violation::pointer)
                .toList();
    }

    @Test
    void anOpenTypeIsGivenNoDerivedTypeThatNobodyModelled() {
        var derived = Patch.builder(Call.TYPE).additional(StructuredType.ODATA_TYPE, "#microsoft.graph.conference");
        assertThat(derived.build().violations().listed())
                .extracting(Violation::pointer)
                .containsExactly("/@odata.type");
        assertThat(Patch.builder(Call.TYPE)
                        .additional("colour", "red")
                        .additional(StructuredType.ODATA_TYPE, null)
                        .build()
                        .violations())
                .isEqualTo(Violations.NONE);
    }
}
