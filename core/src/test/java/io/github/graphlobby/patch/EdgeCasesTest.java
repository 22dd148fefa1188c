package io.github.graphlobby.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.identity.IdentitySet;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.OutlookGeoCoordinates;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Edm;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.Snapshot;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a caller may try that no record and no law does by itself. */
class EdgeCasesTest {
    private static final Property<Object, String> FOREIGN =
            Declaration.<Object>complex("test.other").property("colour", Edm.STRING);

    @Test
    void patchDoesNotFollowAListThatItWasBuiltFrom() {
        var tags = new ArrayList<>(List.of("a"));
        var patch = Patch.builder(Room.TYPE).set(Place.TAGS, tags).build();
        tags.add("b");
        assertThat(patch.applyTo(Room.TYPE.empty()).tags()).containsExactly("a");
    }

    @Test
    void patchDoesNotFollowAnUntypedItemThatItWasBuiltFrom() {
        var item = new HashMap<String, Object>(Map.of("a", 1));
        var patch = Patch.builder(Room.TYPE).set(Place.CHECK_INS, List.of(item)).build();
        item.clear();
        assertThat(patch.applyTo(Room.TYPE.empty()).checkIns()).isEqualTo(List.of(Map.of("a", 1L)));
    }

    @Test
    void patchOfUntypedItemsThatChangesNothingIsEqual() {
        assertThat(Patch.builder(Room.TYPE).set(Place.CHECK_INS, List.of(1)).build())
                .isEqualTo(Patch.builder(Room.TYPE)
                        .set(Place.CHECK_INS, List.of(1L))
                        .build());
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
    void depthIsLimitedAcrossObjectsInNormalForm() {
        assertThatIllegalArgumentException().isThrownBy(() -> {
            Map<String, @Nullable Object> object = Json.EMPTY;
            for (int i = 0; i < 100_000; i++) {
                object = Json.object(Map.of("a", object));
            }
        });
    }

    @Test
    void integralBigDecimalIsTheIntegerThatItIsInJson() {
        assertThat(Json.value(new BigDecimal("47"))).isEqualTo(47L);
    }

    @Test
    void messageAboutANameEchoesLittle() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.value(Map.of(List.of("x".repeat(1000)), 1)))
                .satisfies(thrown -> assertThat(thrown.getMessage()).hasSizeLessThan(250));
    }

    @Test
    void patchOfAnotherTypeIsNotAppliedInSilence() {
        var patch = Patch.builder(OtherPlace.type("a")).set(Place.LABEL, "x").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> patch.applyTo(OtherPlace.type("b").empty()));
    }

    @Test
    void thereIsNoDifferenceBetweenTypes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Patch.between(
                        OtherPlace.type("a").empty(), OtherPlace.type("b").empty()));
    }

    @Test
    void patchesOfDifferentTypesDoNotCompose() {
        var a = Patch.builder(OtherPlace.type("a")).set(Place.LABEL, "x").build();
        var b = Patch.builder(OtherPlace.type("b")).set(Place.LABEL, "x").build();
        assertThatIllegalArgumentException().isThrownBy(() -> a.then(b));
    }

    @Test
    void builderIsNotAskedForAPropertyOfAnotherType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Patch.builder(Room.TYPE).contains(FOREIGN));
    }

    @Test
    void snapshotIsNotAskedForAPropertyOfAnotherType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Snapshot.of(Room.TYPE.empty()).get(FOREIGN));
    }

    @Test
    void anAdditionalMemberHasNotTheNameOfAProperty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new IdentitySet(null, null, null, Map.of("user", 1)));
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
    void textOfAdditionalMembersIsLikeThatOfProperties() {
        assertThat(Patch.builder(Call.TYPE)
                        .additional("a", 1)
                        .additional("b", null)
                        .build())
                .hasToString("{a=1, b=null}");
    }

    @Test
    void controlInformationIsNoAdditionalMember() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Patch.builder(Room.TYPE).additional("@odata.etag", "W/1"))
                .withMessage("`@odata.etag` is control information and no data of microsoft.graph.room");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Patch.builder(Call.TYPE).additional("a@b.c", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Patch.builder(Room.TYPE).additional("@odata.type", "x"));
    }

    @Test
    void anOpenTypeKeepsTheNameOfADerivedType() {
        assertThat(Patch.builder(Call.TYPE)
                        .additional("@odata.type", "#x")
                        .build()
                        .toResource()
                        .additional())
                .containsEntry("@odata.type", "#x");
    }

    @Test
    void nothingIsDeclaredAfterATypeIsComplete() {
        assertThat(Room.TYPE.name()).isEqualTo("microsoft.graph.room");
        assertThatIllegalStateException()
                .isThrownBy(() -> Place.DECLARATION.declaredItself(Place.LABEL, SchemaVersion.UNTIL_2022));
    }

    @Test
    void aViolationThatIsNotListedIsNotMade() {
        var violations = new Violations.Builder();
        for (int i = 0; i < Violations.MOST_LISTED; i++) {
            violations.add(new Violation("/a", Violation.WRONG_TYPE, "a"));
        }
        violations.add(() -> {
            throw new AssertionError("made");
        });
        assertThat(violations.build().total()).isEqualTo(Violations.MOST_LISTED + 1);
    }

    @Test
    void recordOfTypesThatAreNotModelledRefusesAModelledOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OtherPlace.type("microsoft.graph.room"))
                .withMessage("`microsoft.graph.room` is not the name of a type that is not modelled");
        assertThatIllegalArgumentException().isThrownBy(() -> OtherPlace.type("#microsoft.graph.desk"));
    }

    @Test
    void nameOfADerivedTypeIsText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IdentitySet(null, null, null, Map.of("@odata.type", 5)))
                .withMessage("`@odata.type` must be text");
    }

    @Test
    void typeThatIsKnownOnlyByNameIsNotModelled() {
        assertThat(OtherPlace.type("microsoft.graph.desk").isModelled()).isFalse();
        assertThat(Room.TYPE.isModelled()).isTrue();
    }
}
