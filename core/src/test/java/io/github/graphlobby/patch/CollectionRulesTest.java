package io.github.graphlobby.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.participant.Participant;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Collections are merged item by item where the caller says how. */
class CollectionRulesTest {
    private static final CollectionRules TAGS = CollectionRules.WHOLE.withSet(Place.TAGS);
    private static final CollectionRules PARTICIPANTS = CollectionRules.WHOLE.withKey(Call.PARTICIPANTS, Entity.ID);

    private static Patch<Room> tags(@Nullable List<String> tags) {
        var patch = Patch.builder(Room.TYPE);
        return (tags == null ? patch.clear(Place.TAGS) : patch.set(Place.TAGS, tags)).build();
    }

    private static List<String> words(@Nullable String words) {
        return words == null ? List.of() : List.of(words.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "a b c, a b c d, b c, b c d",
        "a b, a b z, a b y, a b y z",
        "a b, , a b c, c",
        ", x y, y z, x y z",
        "a a b, a a b c, a a, a a c",
        "a b, b a, a b c, a b c"
    })
    void aSetKeepsWhatNeitherTakesAwayAndHasWhatEitherAdds(String base, String ours, String theirs, String merged) {
        Room room = Room.TYPE.empty().with(Place.TAGS, words(base));
        var expected = new Merge.Merged<>(tags(words(merged)));
        assertThat(Merge.of(room, tags(words(ours)), tags(words(theirs)), TAGS)).isEqualTo(expected);
        assertThat(Merge.of(room, tags(words(theirs)), tags(words(ours)), TAGS)).isEqualTo(expected);
    }

    @Test
    void itemsThatLookAlikeAreInOneOrder() {
        var shown = Participant.TYPE.empty().with(Participant.METADATA, "one");
        var alike = shown.with(Participant.METADATA, "other");
        var rules = CollectionRules.WHOLE.withSet(Call.PARTICIPANTS);
        Patch<Call> ours =
                Patch.builder(Call.TYPE).set(Call.PARTICIPANTS, List.of(shown)).build();
        Patch<Call> theirs =
                Patch.builder(Call.TYPE).set(Call.PARTICIPANTS, List.of(alike)).build();
        assertThat(shown).hasToString(alike.toString());
        assertThat(Merge.of(Call.TYPE.empty(), ours, theirs, rules))
                .isEqualTo(Merge.of(Call.TYPE.empty(), theirs, ours, rules));
    }

    @Test
    void aSetThatIsClearedLosesWhatItHad() {
        Room room = Room.TYPE.empty().with(Place.TAGS, List.of("a"));
        assertThat(Merge.of(room, tags(null), tags(List.of("a", "b")), TAGS))
                .isEqualTo(new Merge.Merged<>(tags(List.of("b"))));
        assertThat(Merge.of(room, tags(null), tags(null), TAGS)).isEqualTo(new Merge.Merged<>(tags(null)));
        assertThat(Merge.of(room.with(Place.TAGS, null), tags(List.of("a")), tags(List.of("b")), TAGS))
                .isEqualTo(new Merge.Merged<>(tags(List.of("a", "b"))));
    }

    @Test
    void ifOnePatchChangesASetItIsTakenAsItIs() {
        Room room = Room.TYPE.empty().with(Place.TAGS, List.of("a", "b"));
        Patch<Room> ours = tags(List.of("c", "b", "a"));
        assertThat(Merge.of(
                        room,
                        ours,
                        Patch.builder(Room.TYPE).set(Place.PHONE, "1").build(),
                        TAGS))
                .isEqualTo(new Merge.Merged<>(
                        Patch.builder(Room.TYPE).set(Place.PHONE, "1").build().then(ours)));
    }

    @Test
    @SuppressWarnings("NullAway") // an item that is null, as services send some
    void equalItemsOfDifferentClassesHaveAnOrderOfTheirOwn() {
        Room room = Room.TYPE.empty();
        var rules = CollectionRules.WHOLE.withSet(Place.CHECK_INS);
        var text = Patch.builder(Room.TYPE).set(Place.CHECK_INS, List.of("1")).build();
        var number = Patch.builder(Room.TYPE)
                .set(Place.CHECK_INS, Arrays.asList(1L, null))
                .build();
        assertThat(Merge.of(room, text, number, rules))
                .isEqualTo(Merge.of(room, number, text, rules))
                .isEqualTo(new Merge.Merged<>(Patch.builder(Room.TYPE)
                        .set(Place.CHECK_INS, Arrays.asList(1L, "1", null))
                        .build()));
    }

    private static Participant participant(String id) {
        return Participant.TYPE.empty().with(Entity.ID, id).with(Participant.IS_MUTED, false);
    }

    private static Participant muted(String id) {
        return participant(id).with(Participant.IS_MUTED, true);
    }

    private static Participant inLobby(String id) {
        return participant(id).with(Participant.IS_IN_LOBBY, true);
    }

    private static Patch<Call> participants(Participant... participants) {
        return Patch.builder(Call.TYPE)
                .set(Call.PARTICIPANTS, List.of(participants))
                .build();
    }

    private static Call call(Participant... participants) {
        return Call.TYPE.empty().with(Call.PARTICIPANTS, List.of(participants));
    }

    private static List<String> conflicts(Call base, Patch<Call> ours, Patch<Call> theirs) {
        return ((Merge.Conflicted<Call>) Merge.of(base, ours, theirs, PARTICIPANTS))
                .conflicts().stream()
                        .map(conflict -> conflict.pointer() + " "
                                + Stream.of(conflict.ourChange(), conflict.theirChange())
                                        .map(change -> change.getClass().getSimpleName())
                                        .toList())
                        .toList();
    }

    @Test
    void itemsOfOneKeyAreMergedMemberByMember() {
        var base = call(participant("1"), participant("2"), participant("3"));
        var ours = participants(muted("1"), participant("2"), participant("3"), participant("9"));
        var theirs = participants(participant("5"), inLobby("1"), participant("3"));
        var merged = new Merge.Merged<>(participants(
                muted("1").with(Participant.IS_IN_LOBBY, true), participant("3"), participant("5"), participant("9")));
        assertThat(Merge.of(base, ours, theirs, PARTICIPANTS)).isEqualTo(merged);
        assertThat(Merge.of(base, theirs, ours, PARTICIPANTS)).isEqualTo(merged);
    }

    @Test
    void aMemberOfAnItemThatBothChangeIsAConflictAtItsIndexInTheBase() {
        var base = call(participant("1"), participant("2"));
        assertThat(conflicts(
                        base,
                        participants(participant("2").with(Participant.METADATA, "x")),
                        participants(participant("1"), participant("2").with(Participant.METADATA, "y"))))
                .containsExactly("/participants/1/metadata [Set, Set]");
    }

    @Test
    void anItemThatOneTakesAwayAndTheOtherChangesIsAConflict() {
        var base = call(participant("1"), participant("2"));
        assertThat(conflicts(base, participants(participant("1")), participants(participant("1"), muted("2"))))
                .containsExactly("/participants/1 [Cleared, Set]");
        assertThat(conflicts(base, participants(participant("1"), muted("2")), participants(participant("1"))))
                .containsExactly("/participants/1 [Set, Cleared]");
        var conflicted = (Merge.Conflicted<Call>) Merge.of(
                base, participants(participant("1")), participants(participant("1"), muted("2")), PARTICIPANTS);
        assertThat(conflicted.conflicts())
                .extracting(Conflict::base, Conflict::ours, Conflict::theirs)
                .containsExactly(tuple(participant("2"), null, muted("2")));
        assertThat(Merge.of(
                        base, participants(participant("1")), participants(muted("1"), participant("2")), PARTICIPANTS))
                .isEqualTo(new Merge.Merged<>(participants(muted("1"))));
    }

    @Test
    void anItemThatBothAddIsAConflictUnlessItIsTheSame() {
        var base = call(participant("1"));
        assertThat(conflicts(
                        base,
                        participants(participant("1"), muted("2")),
                        participants(participant("2"), participant("1"))))
                .containsExactly("/participants/1 [Set, Set]");
        assertThat(Merge.of(
                        base,
                        participants(participant("1"), muted("2")),
                        participants(muted("2"), participant("1"), participant("3")),
                        PARTICIPANTS))
                .isEqualTo(new Merge.Merged<>(participants(participant("1"), muted("2"), participant("3"))));
    }

    @Test
    void withoutAKeyThatTellsItemsApartACollectionIsTakenWhole() {
        var base = call(participant("1"));
        var twice = participants(participant("1"), muted("1"));
        var nameless = participants(Participant.TYPE.empty());
        assertThat(conflicts(base, twice, nameless)).containsExactly("/participants [Set, Set]");
        assertThat(conflicts(call(participant("1"), participant("1")), participants(), participants(muted("1"))))
                .containsExactly("/participants [Set, Set]");
        assertThat(conflicts(base, participants(), nameless)).containsExactly("/participants [Set, Set]");
    }

    @Test
    void itemsOfDifferentTypesAreInConflictOnlyIfBothChange() {
        var room = Room.TYPE.empty().with(Entity.ID, "1");
        var list = RoomList.TYPE.empty().with(Entity.ID, "1");
        var desk = OtherPlace.type("microsoft.graph.desk").empty().with(Entity.ID, "1");
        var rules = CollectionRules.WHOLE.withKey(Place.CHILDREN, Entity.ID);
        Room base = Room.TYPE.empty().with(Place.CHILDREN, List.of(room));
        assertThat(Merge.of(base, children(list), children(room.with(Place.PHONE, "1")), rules))
                .isInstanceOf(Merge.Conflicted.class);
        assertThat(Merge.of(base, children(list), children(desk), rules)).isInstanceOf(Merge.Conflicted.class);
        assertThat(Merge.of(base, children(list), children(room, desk.with(Entity.ID, "2")), rules))
                .isEqualTo(new Merge.Merged<>(children(list, desk.with(Entity.ID, "2"))));
    }

    private static Patch<Room> children(Place... places) {
        return Patch.builder(Room.TYPE).set(Place.CHILDREN, List.of(places)).build();
    }

    @Test
    void rulesAreAValue() {
        assertThat(TAGS)
                .isEqualTo(CollectionRules.WHOLE.withSet(Place.TAGS))
                .hasSameHashCodeAs(CollectionRules.WHOLE.withSet(Place.TAGS))
                .isNotEqualTo(CollectionRules.WHOLE)
                .isNotEqualTo("[tags]")
                .hasToString("[tags]");
        assertThat(PARTICIPANTS.withSet(Call.PARTICIPANTS)).isNotEqualTo(PARTICIPANTS);
    }
}
