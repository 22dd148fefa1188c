package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.graphlobby.bulk.BulkUpdate;
import io.github.graphlobby.bulk.SourceLine;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.Vintage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What much control information costs to be written again: no more than in proportion, which leaves seconds to spare.
 */
class ControlCostTest {
    private static final Duration AMPLE = Duration.ofSeconds(20);

    private static final String DOCUMENT = IntStream.range(0, 150_000)
            .mapToObj(i -> "\"m" + i + "@a.b\":1,\"m" + i + "\":1")
            .collect(Collectors.joining(
                    ",", "{\"@odata.type\":\"#microsoft.graph.room\",\"id\":\"1\",\"label\":\"\",", "}"));

    private static Document<Place> document() {
        return ResourceReader.of(Place.TYPE).readDocument(DOCUMENT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anAnnotationOfEveryMemberIsWrittenWithoutASearchThroughAll() {
        assertTimeoutPreemptively(AMPLE, () -> {
            Document<Place> document = document();
            ResourceWriter writer = ResourceWriter.compact().withControl(document.control());
            assertThat(writer.toBytes(document.resource())).hasSize(DOCUMENT.length());
            assertThat(writer.withSelected(List.of("id")).toText(document.resource()))
                    .isEqualTo("{\"@odata.type\":\"#microsoft.graph.room\",\"id\":\"1\"}");
        });
    }

    @Test
    void soItIsInAPage() {
        assertTimeoutPreemptively(AMPLE, () -> {
            var page = new ByteArrayOutputStream();
            ResourceWriter.compact().writePage(Stream.of(document()), page);
            assertThat(page.size()).isEqualTo(DOCUMENT.length() + "{\"value\":[]}".length());
        });
    }

    @Test
    void soItIsInALineThatABulkUpdateChanges() {
        SourceLine patch = SourceLine.of(
                1, "{\"@odata.type\":\"#microsoft.graph.room\",\"label\":\"a\"}".getBytes(StandardCharsets.UTF_8));
        BulkUpdate update = BulkUpdate.of(Vintage.V1_2026, (place, line) -> List.of(patch));
        assertTimeoutPreemptively(AMPLE, () -> {
            try (var results = update.update(new ByteArrayInputStream(DOCUMENT.getBytes(StandardCharsets.UTF_8)))) {
                assertThat(results).singleElement().satisfies(result -> {
                    assertThat(result.rejected()).isEmpty();
                    assertThat(result.place().bytes()).hasSize(DOCUMENT.length() + 1);
                });
            }
        });
    }
}
