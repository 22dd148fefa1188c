package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Outcomes.error;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who lost a race waits a little, and not for ever. */
class PauseTest {
    private static final String KEY = "cf100@contoso.com";
    private static final FakeBody CAPACITY =
            FakeBody.of(Patch.builder(Room.TYPE).set(Room.CAPACITY, 50).build());

    private final InMemoryPlaceStore store = InMemoryPlaceStore.of(List.of(Samples.ROOM));
    private final UpdatePlace losing = UpdatePlace.of(Vintage.BETA_2022, new RacingPlaceStore(store).losing(true));

    @Test
    void thereIsAPauseAfterEachLossButTheLast() {
        var pauses = new ArrayList<Integer>();
        var update = losing.withPause(pauses::add);
        assertThat(error(update.update(Samples.EDITOR, KEY, CAPACITY))).isEqualTo(GraphError.lostEveryRace());
        assertThat(pauses)
                .containsExactlyElementsOf(IntStream.range(1, 100).boxed().toList());
    }

    @Test
    void thePauseMayEndIt() {
        var racing = new RacingPlaceStore(store).losing(true);
        var update = UpdatePlace.of(Vintage.BETA_2022, racing).withPause(losses -> losses < 3);
        assertThat(error(update.update(Samples.EDITOR, KEY, CAPACITY))).isEqualTo(GraphError.lostEveryRace());
        assertThat(racing.replacements()).isEqualTo(3);
    }

    /** The machine may be busy, so what is asked for is measured only from below, and roughly from above. */
    @Test
    void theDefaultWaitsForASecondAtMost() {
        long start = System.nanoTime();
        assertThat(error(losing.update(Samples.EDITOR, KEY, CAPACITY)).status()).isEqualTo(503);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(900), Duration.ofSeconds(10));
    }

    @Test
    void anInterruptEndsItAndIsNotForgotten() {
        var racing = new RacingPlaceStore(store).losing(true);
        Thread.currentThread().interrupt();
        var outcome = UpdatePlace.of(Vintage.BETA_2022, racing).update(Samples.EDITOR, KEY, CAPACITY);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(error(outcome).status()).isEqualTo(503);
        assertThat(racing.replacements()).isEqualTo(1);
    }
}
