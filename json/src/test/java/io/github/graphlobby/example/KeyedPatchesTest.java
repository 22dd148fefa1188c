package io.github.graphlobby.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.bulk.SourceLine;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.PlaceKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Patches are found as by going through all of them. */
class KeyedPatchesTest {
    /** Few keys, some of which have the same hash code. */
    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of("aZ", "Az", "b[", "B[", "\u00E9", "\u00C9")
                .list()
                .ofMaxSize(2)
                .map(parts -> String.join("", parts));
    }

    private static KeyedPatches read(List<String> keys, Executor executor, Rejects rejects) {
        String lines = IntStream.range(0, keys.size())
                .mapToObj(i -> "{\"key\":\"" + keys.get(i) + "\",\"patch\":{\"n\":" + i + "}}\n")
                .collect(Collectors.joining());
        return new PatchBlocks(executor, 2, rejects, () -> {})
                .read(
                        new ByteArrayInputStream(lines.getBytes(UTF_8)),
                        Set.of(PlaceKey.ID, PlaceKey.EMAIL_ADDRESS, PlaceKey.PLACE_ID));
    }

    private static Rejects counted() {
        try {
            return Rejects.to(null, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Place room(String id, String emailAddress) {
        return Room.TYPE.empty().with(Place.ID, id).with(Room.EMAIL_ADDRESS, emailAddress);
    }

    private static String shown(SourceLine patch) {
        return patch.number() + new String(patch.bytes(), UTF_8);
    }

    /** The lines and bodies of the patches that have one of some keys. */
    private static List<String> expected(List<String> keys, String... some) {
        Set<String> folded = Stream.of(some).map(PlaceKey::folded).collect(Collectors.toSet());
        return IntStream.range(0, keys.size())
                .filter(i -> folded.contains(PlaceKey.folded(keys.get(i))))
                .mapToObj(i -> i + 1 + "{\"n\":" + i + "}")
                .toList();
    }

    @Property(tries = 200)
    void aPlaceHasThePatchesOfItsKeysInTheirOrder(
            @ForAll @Size(max = 40) List<@From("keys") String> keys,
            @ForAll("keys") String id,
            @ForAll("keys") String emailAddress) {
        for (Executor executor : List.<Executor>of(Runnable::run, ForkJoinPool.commonPool())) {
            var rejects = counted();
            var patches = read(keys, executor, rejects);
            List<SourceLine> found = patches.of(room(id, emailAddress), 1);
            patches.rejectUnfound(rejects);

            assertThat(found).map(KeyedPatchesTest::shown).isEqualTo(expected(keys, id, emailAddress));
            assertThat(found)
                    .allSatisfy(patch -> assertThat(patches.key(patch)).isEqualTo(keys.get((int) patch.number() - 1)));
            assertThat(rejects.patches()).isEqualTo(keys.size() - found.size());
        }
    }

    /** More than one block holds, of which the first nine keys come again at the end. */
    @Test
    void manyPatchesAreFoundAndKnown() {
        int keys = 3 * KeyedPatches.MOST_OF_A_BLOCK;
        var rejects = counted();
        var patches = read(
                IntStream.range(0, keys + 9).mapToObj(i -> "Key" + i % keys).toList(),
                ForkJoinPool.commonPool(),
                rejects);
        for (int i = 1; i < keys; i++) {
            List<SourceLine> found = patches.of(room("key" + i, "none"), 1);
            assertThat(found)
                    .extracting(SourceLine::number)
                    .isEqualTo(i < 9 ? List.of(i + 1L, keys + i + 1L) : List.of(i + 1L));
            assertThat(patches.key(found.get(0))).isEqualTo("Key" + i);
        }
        patches.rejectUnfound(rejects);
        assertThat(rejects.patches()).isEqualTo(2);
    }
}
