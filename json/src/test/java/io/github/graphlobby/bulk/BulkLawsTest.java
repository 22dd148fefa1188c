package io.github.graphlobby.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.json.JsonReadException;
import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.json.Vectors;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.testkit.BodyArbitraries;
import io.github.graphlobby.testkit.BrokenBody;
import io.github.graphlobby.testkit.LegalBody;
import io.github.graphlobby.testkit.ResourceArbitraries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** A bulk update does what reading, patching and writing one place after the other does, on however many threads. */
class BulkLawsTest {
    /** Few, since each has several places with several patches. */
    private static final int TRIES = 50;

    /** A vintage that refuses little, so that many patches apply. */
    private static final Vintage LENIENT = Vintage.BETA_2022
            .withName("lenient")
            .withUpdatable(Room.TYPE, Set.copyOf(Room.TYPE.properties()))
            .withUpdatable(RoomList.TYPE, Set.of(Place.ADDRESS, Place.PHONE, Place.TAGS));

    private static final ResourceWriter COMPACT = ResourceWriter.compact();

    private static final List<String> UNREADABLE = List.of(
            "{\"@odata.type\":1}",
            "{\"@odata.type\":\"#microsoft.graph.room\",\"capacity\":\"1\",\"floorNumber\":1.5}",
            "{\"@odata.type\":\"#microsoft.graph.room\",\"label\":}",
            "{\"@odata.type\":\"#microsoft.graph.room\",\"label\":\"\u00fc\"}",
            "{\"@odata.type\":\"#microsoft.graph.room\",\"label\":\"\u00c3",
            "{\"@odata.type\":\"#microsoft.graph.room\",\"label\":\"1\"",
            "\0{}",
            "[");

    /** A line of places, and the bodies for it, a character for each byte, since arrays are equal to nothing. */
    record Item(String line, List<String> bodies) {}

    @Provide
    Arbitrary<List<Item>> items() {
        return Arbitraries.oneOf(
                        items(Room.TYPE),
                        items(RoomList.TYPE),
                        items(OtherPlace.type("microsoft.graph.workspace")),
                        Arbitraries.of(UNREADABLE).map(line -> new Item(line, List.of("{}"))))
                .list()
                .ofMaxSize(5);
    }

    private static <R extends Resource<R>> Arbitrary<Item> items(ResourceType<R> type) {
        var lines = ResourceArbitraries.resources(type)
                .map(COMPACT::toBytes)
                .filter(json -> Vectors.hasReadableNames(Vectors.tree(json)))
                .map(BulkLawsTest::text);
        var bodies = Arbitraries.oneOf(
                BodyArbitraries.legalBodies(type).map(LegalBody::bytes),
                BodyArbitraries.legalBodies(type).map(LegalBody::bytes),
                BodyArbitraries.brokenBodies(type).map(BrokenBody::bytes));
        return Combinators.combine(lines, bodies.map(BulkLawsTest::text).list().ofMaxSize(3))
                .as(Item::new);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static ByteArrayInputStream places(List<Item> items) {
        var places = new ByteArrayOutputStream();
        items.forEach(item -> {
            places.writeBytes(bytes(item.line()));
            places.write('\n');
        });
        return new ByteArrayInputStream(places.toByteArray());
    }

    private static BulkUpdate update(List<Item> items) {
        return BulkUpdate.of(
                LENIENT, (place, line) -> numbered(items.get((int) line - 1).bodies()));
    }

    private static List<SourceLine> numbered(List<String> bodies) {
        return IntStream.range(0, bodies.size())
                .mapToObj(i -> SourceLine.of(i + 1L, bytes(bodies.get(i))))
                .toList();
    }

    private static List<Long> rejectedLines(BulkResult result) {
        return result.rejected().keySet().stream().map(SourceLine::number).toList();
    }

    /** What is to be compared of a result. */
    private static List<Object> shown(BulkResult result) {
        return List.of(
                text(result.place().bytes()),
                result.place().number(),
                result.isChanged(),
                result.applied(),
                rejectedLines(result),
                List.copyOf(result.rejected().values()),
                String.valueOf(result.error()));
    }

    @Property(tries = TRIES)
    void placesAreUpdatedAsOneByOne(@ForAll("items") List<Item> items) {
        List<BulkResult> results = update(items).update(places(items)).toList();

        assertThat(results).hasSameSizeAs(items);
        for (int i = 0; i < items.size(); i++) {
            assertUpdated(results.get(i), items.get(i));
        }
    }

    private static void assertUpdated(BulkResult result, Item item) {
        try {
            Place place = ResourceReader.of(Place.TYPE).read(bytes(item.line()));
            assertUpdated(result, place.resourceType(), place, item);
        } catch (JsonReadException e) {
            assertThat(result.error()).isNotNull();
            assertThat(result.place().bytes()).isEqualTo(bytes(item.line()));
        }
    }

    private static <R extends Resource<R>> void assertUpdated(
            BulkResult result, ResourceType<R> type, AnyResource place, Item item) {
        R after = type.cast(place);
        List<Long> rejected = new ArrayList<>();
        for (SourceLine body : numbered(item.bodies())) {
            R patched = patched(type, after, body.bytes());
            if (patched == null) {
                rejected.add(body.number());
            } else {
                after = patched;
            }
        }
        assertThat(result.applied()).isEqualTo(item.bodies().size() - rejected.size());
        assertThat(rejectedLines(result)).isEqualTo(rejected);
        assertThat(result.isChanged()).isEqualTo(!after.equals(place));
        assertThat(result.place().bytes()).isEqualTo(after.equals(place) ? bytes(item.line()) : COMPACT.toBytes(after));
    }

    /** The place as a patch makes it, or null if it is to be rejected. */
    private static <R extends Resource<R>> @Nullable R patched(ResourceType<R> type, R place, byte[] body) {
        var decoded = PatchReader.of(type).read(body);
        boolean accepted = LENIENT.isUpdatable(type)
                && (decoded.odataType() == null || type.name().equals(decoded.odataType()))
                && decoded.violations().isEmpty()
                && LENIENT.refusals(decoded.patch(), place).isEmpty();
        return accepted ? requireNonNull(decoded.patch().applyTo(place)) : null;
    }

    @Property(tries = TRIES / 2)
    void anExecutorChangesNoResult(@ForAll("items") List<Item> items) {
        // Several batches, of which none is like the next.
        List<Item> many = new ArrayList<>();
        for (int i = 0; i * Math.max(1, items.size()) < 600; i++) {
            many.addAll(items);
        }
        var update = update(many);

        assertThat(update.on(ForkJoinPool.commonPool(), 2).update(places(many)).map(BulkLawsTest::shown))
                .containsExactlyElementsOf(
                        update.update(places(many)).map(BulkLawsTest::shown).toList());
    }

    @Provide
    Arbitrary<String> between() {
        return Arbitraries.of("\n", "\r\n", "\n\n", "\r\n \r\n", "\n\t\n\r\n");
    }

    /** A file is what it was but for the places that change. */
    @Property(tries = TRIES / 2)
    void whatStandsBetweenPlacesIsWrittenAsItCame(
            @ForAll("items") List<Item> items,
            @ForAll("between") String between,
            @ForAll boolean marked,
            @ForAll boolean ended) {
        String mark = marked ? "\u00EF\u00BB\u00BF" : "";
        String end = ended ? between : "";
        byte[] file = bytes(mark + items.stream().map(Item::line).collect(joining(between)) + end);
        long linesForAPlace = between.chars().filter(c -> c == '\n').count();
        var update = BulkUpdate.of(
                LENIENT,
                (place, line) ->
                        numbered(items.get((int) ((line - 1) / linesForAPlace)).bodies()));
        String updated = update.update(new ByteArrayInputStream(file))
                .map(result -> text(result.place().bytes()))
                .collect(joining(between, mark, end));

        assertThat(written(update, file)).isEqualTo(updated);
        assertThat(written(update.on(ForkJoinPool.commonPool(), 2), file)).isEqualTo(updated);
    }

    private static String written(BulkUpdate update, byte[] file) {
        var out = new ByteArrayOutputStream();
        try (var results = update.update(new ByteArrayInputStream(file), out)) {
            results.forEach(result -> {});
        }
        return text(out.toByteArray());
    }
}
