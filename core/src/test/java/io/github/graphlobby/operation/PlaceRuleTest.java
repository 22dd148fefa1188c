package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Outcomes.answer;
import static io.github.graphlobby.operation.Outcomes.error;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.OutlookGeoCoordinates;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.PlaceFeatureEnablement;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Violation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** Bean Validation as a rule for updates. */
class PlaceRuleTest {
    private static final String KEY = "cf100@contoso.com";
    private static final String ID = requireNonNull(Samples.ROOM.id());

    private static final Patch<Room> CAPACITY =
            Patch.builder(Room.TYPE).set(Room.CAPACITY, 50).build();

    private final InMemoryPlaceStore store =
            InMemoryPlaceStore.of(List.of(Samples.ROOM, Samples.ROOM_LIST, Samples.WORKSPACE));
    private final PlaceUpdate update = PlaceUpdate.of(Vintage.BETA_2022);

    @Test
    void aValidatorIsARuleWithPointers() {
        var children = new ArrayList<Place>(List.of(Samples.ROOM_LIST, Samples.ROOM_LIST.with(Entity.ID, null)));
        var invalid = valid().with(Room.CAPACITY, -1)
                .with(Place.DISPLAY_NAME, null)
                .with(Place.TAGS, Arrays.asList("a", nullText()))
                .with(Place.CHILDREN, children)
                .with(
                        Place.GEO_COORDINATES,
                        OutlookGeoCoordinates.TYPE.empty().with(OutlookGeoCoordinates.LATITUDE, 91.0));
        assertThat(PlaceRule.of(validator())
                        .check(valid(), CAPACITY, invalid, null)
                        .listed())
                .extracting(Violation::pointer, Violation::code)
                .containsExactlyInAnyOrder(
                        tuple("/capacity", "constraintViolation"),
                        tuple("/displayName", "constraintViolation"),
                        tuple("/tags/1", "constraintViolation"),
                        tuple("/children/1/id", "constraintViolation"),
                        tuple("/geoCoordinates/latitude", "constraintViolation"));
    }

    @Test
    void aValidatorSaysWhatIsWrong() {
        var invalid = valid().with(Room.CAPACITY, -1);
        assertThat(PlaceRule.of(validator())
                        .check(valid(), CAPACITY, invalid, null)
                        .listed())
                .singleElement()
                .extracting(Violation::message)
                .asString()
                .contains("capacity")
                .endsWith("must be at least 0");
    }

    @Test
    void whatAValidatorFindsIsAnswered() {
        var checking = update.withRecalculation((before, after) -> valid().with(Room.CAPACITY, -5))
                .withRule(PlaceRule.of(validator()));
        var error = error(UpdatePlace.of(checking, store).update(Samples.EDITOR, KEY, FakeBody.of(CAPACITY)));
        assertThat(error.target()).isEqualTo("/capacity");
        assertThat(stored()).isSameAs(Samples.ROOM);
    }

    /** A room of 2022 has no teamsEnabledState, which later schemas require: that is not what the client changes. */
    @Test
    void aFaultThatTheUpdateDoesNotTouchRefusesNothing() {
        var checking = update.withRule(PlaceRule.of(validator()));
        assertThat(answer(UpdatePlace.of(checking, store).update(Samples.EDITOR, KEY, FakeBody.of(CAPACITY))))
                .isEqualTo("success");
    }

    /** A room without a fault under any schema. */
    private static Room valid() {
        return Samples.ROOM.with(Room.TEAMS_ENABLED_STATE, PlaceFeatureEnablement.ENABLED);
    }

    @SuppressWarnings("NullAway") // a list with a null item is what the rule is about
    private static String nullText() {
        return null;
    }

    private static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    private Place stored() {
        return requireNonNull(store.find(ID, Set.of(PlaceKey.ID))).value();
    }

    @Test
    void whatTheClientWritesIsItsOwnEvenIfItWasSoBefore() {
        var faulty = valid().with(Room.CAPACITY, -1);
        var same = Patch.builder(Room.TYPE).set(Room.CAPACITY, -1).build();
        var rule = PlaceRule.of(validator());
        assertThat(rule.check(faulty, same, faulty, null).listed())
                .extracting(Violation::pointer)
                .containsExactly("/capacity");
        assertThat(rule.check(faulty, Patch.builder(Room.TYPE).build(), faulty, null)
                        .listed())
                .isEmpty();
    }

    /** A patch of another type than the place has, for example of one that the model does not know as well. */
    @Test
    void aPatchOfATypeWithoutThePropertyDoesNotTouchIt() {
        var faulty = valid().with(Room.CAPACITY, -1);
        var other = Patch.builder(RoomList.TYPE).set(Place.LABEL, "1").build();
        assertThat(PlaceRule.of(validator()).check(faulty, other, faulty, null).listed())
                .isEmpty();
    }
}
