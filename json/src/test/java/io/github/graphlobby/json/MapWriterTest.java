package io.github.graphlobby.json;

import static io.github.graphlobby.testkit.Specimen.DUE_DATE;
import static io.github.graphlobby.testkit.Specimen.INSIDE;
import static io.github.graphlobby.testkit.Specimen.LABELS;
import static io.github.graphlobby.testkit.Specimen.LIMIT;
import static io.github.graphlobby.testkit.Specimen.OWN_GUID;
import static io.github.graphlobby.testkit.Specimen.PARTS;
import static io.github.graphlobby.testkit.Specimen.PRICE;
import static io.github.graphlobby.testkit.Specimen.TEXTS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.graphlobby.patch.MapPatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.patch.PatchBuilder;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.testkit.Specimen;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a body says of a map, and what it cannot say. */
class MapWriterTest {
    private static final PatchWriter WRITER = PatchWriter.of(SchemaVersion.BETA_2026);

    private static PatchBuilder<Specimen> patch() {
        return Patch.builder(Specimen.TYPE);
    }

    @Test
    void aMergeIsWrittenAsRfc7396SaysIt() {
        var entries = MapPatch.<String>builder().put("b", "blue").remove("a").build();

        assertThat(WRITER.toText(patch().merge(TEXTS, entries).build()))
                .isEqualTo("{\"texts\":{\"b\":\"blue\",\"a\":null}}");
        assertThat(WRITER.toText(patch().clear(TEXTS).build())).isEqualTo("{\"texts\":null}");
    }

    @Test
    void aMapThatIsSetWholeCannotBeSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        WRITER.toBytes(patch().set(TEXTS, Map.of("a", "1")).build()))
                .withMessage(
                        "`texts` is replaced by a map, whatever it was: a JSON merge patch cannot say that (RFC 7396)");
    }

    @Test
    void norCanOneInAValueThatIsSetWhole() {
        var inside = Specimen.TYPE
                .empty()
                .with(DUE_DATE, LocalDate.EPOCH)
                .with(OWN_GUID, new UUID(0, 1))
                .with(PRICE, BigDecimal.ONE)
                .with(LIMIT, Duration.ZERO)
                .with(TEXTS, Map.of("a", "1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.toBytes(patch().set(INSIDE, inside).build()))
                .withMessageStartingWith("`inside/texts` is replaced by a map");
    }

    @Test
    void aMapInAnItemIsWrittenAsItIsSinceNothingIsMergedIntoAnItem() {
        var item = Specimen.TYPE.empty().with(TEXTS, Map.of("a", "1"));

        assertThat(WRITER.toText(patch().set(PARTS, List.of(item)).build()))
                .isEqualTo("{\"parts\":[{\"texts\":{\"a\":\"1\"}}]}");
    }

    @Test
    void anEntryThatNoServiceWouldTakeIsNotWritten() {
        var entries = MapPatch.<String>builder().put("a", "x".repeat(21)).build();
        var patch = patch().merge(LABELS, entries).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.toBytes(patch))
                .withMessageContaining("`labels/a` must have at most 20 characters");
    }

    @Test
    void controlInformationOfAMapComesOutWhereItBelongs() {
        String json = "{\"@odata.type\":\"#test.specimen\",\"texts\":{\"@odata.context\":\"c\",\"@a.b\":1,"
                + "\"a@a.b\":2,\"a\":\"1\",\"gone@a.b\":3}}";
        var document = ResourceReader.of(Specimen.TYPE).readDocument(json.getBytes(UTF_8));

        assertThat(ResourceWriter.compact().withControl(document.control()).toText(document.resource()))
                .isEqualTo(json);
    }

    @Test
    void theContextOfAMapComesBeforeItsType() {
        var control =
                ControlInformation.NONE.with("/texts", "@odata.type", "#t").with("/texts", "@odata.context", "c");
        var resource = Specimen.TYPE.empty().with(TEXTS, Map.of("a", "1"));

        assertThat(ResourceWriter.compact().withControl(control).toText(resource))
                .contains("\"texts\":{\"@odata.context\":\"c\",\"@odata.type\":\"#t\",\"a\":\"1\"}");
    }

    @Test
    void aDecimalBeyondItsRangeIsNotWritten() {
        var patch = patch().set(PRICE, new BigDecimal("1E+6145")).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WRITER.toBytes(patch))
                .withMessage("`price` cannot be written: Edm.Decimal has only a number of at most 900 digits with an"
                        + " exponent from -6144 to 6144");
    }
}
