package io.github.graphlobby.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.schema.Violation;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a document contains changes how another one is read. */
class HostileNamesTest {
    private static final int LATER = 3_000;

    private static String body(List<String> names) {
        return names.stream().map(name -> "\"" + name + "\":1").collect(joining(",", "{", "}"));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 300, 1_000, 6_000})
    void collidingNamesAreReadAsAnyOthers(int count) {
        List<String> names = CollidingNames.of(count, count);

        assertThat(PatchReader.of(Room.TYPE).read(body(names)).violations().total())
                .isEqualTo(count);
        assertThat(ResourceReader.of(Call.TYPE).read(body(names)).additional().keySet())
                .containsExactlyElementsOf(names);
    }

    /** What comes of a document does not depend on what was read before, well-formed, broken or hostile. */
    @Property(tries = 200)
    void whatIsReadDoesNotDependOnWhatWasReadBefore(
            @ForAll("documents") String document, @ForAll @Size(max = 4) List<@From("documents") String> between) {
        Object before = outcome(document);

        between.forEach(HostileNamesTest::outcome);

        assertThat(outcome(document)).isEqualTo(before);
    }

    private static Object outcome(String document) {
        try {
            return List.of(
                    PatchReader.of(Room.TYPE).read(document).violations(),
                    ResourceReader.of(Call.TYPE).read(document));
        } catch (JsonReadException e) {
            return e.toString();
        }
    }

    @Provide
    Arbitrary<String> documents() {
        var colliding = Combinators.combine(
                        Arbitraries.integers().between(1, 600),
                        Arbitraries.longs().between(0, 5))
                .as((count, seed) -> body(CollidingNames.of(count, seed)));
        var cut = Combinators.combine(colliding, Arbitraries.doubles().between(0, 1))
                .as((body, part) -> body.substring(0, (int) (body.length() * part)));
        var few = Arbitraries.strings()
                .alpha()
                .ofMaxLength(20)
                .list()
                .uniqueElements()
                .map(HostileNamesTest::body);
        return Arbitraries.oneOf(colliding, cut, few);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void bodiesAfterOneWithCollidingNamesAreReadAsBefore(long seed) {
        PatchReader<Room> reader = PatchReader.of(Room.TYPE);
        for (int count = 100; count < 500; count += 20) {
            reader.read(body(CollidingNames.of(count, seed)));
        }
        for (int i = 0; i < LATER; i++) {
            String name = "unknown" + i + "x" + seed;
            assertThat(reader.read(body(List.of(name))).violations().listed())
                    .extracting(Violation::pointer)
                    .containsExactly("/" + name);
        }
    }
}
