package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What OData says beside the data (OData JSON Format 4.01, section 4.6). */
class ControlInformationTest {
    private static final String ETAG = "W/\"54451\"";
    private static final ControlInformation SOME =
            ControlInformation.NONE.with("", "@odata.etag", ETAG).with("/address", "city@odata.type", "#String");

    @Test
    void whatIsSaidOfTheDocumentHasItsNames() {
        var control = ControlInformation.NONE
                .with("", "@odata.context", "c")
                .with("", "@odata.etag", ETAG)
                .with("", "@odata.id", "places('1')")
                .with("", "@odata.nextLink", "places?$skip=1");

        assertThat(control.context()).isEqualTo("c");
        assertThat(control.etag()).isEqualTo(ETAG);
        assertThat(control.id()).isEqualTo("places('1')");
        assertThat(control.nextLink()).isEqualTo("places?$skip=1");
    }

    @Test
    void thePrefixMayBeLeftOutSince401() {
        var control = ControlInformation.NONE.with("", "@etag", "short").with("", "@nextLink", "next");

        assertThat(control.etag()).isEqualTo("short");
        assertThat(control.nextLink()).isEqualTo("next");
        assertThat(control.with("", "@odata.etag", "long").etag()).isEqualTo("long");
    }

    @Test
    void aNameIsKeptInOneSpelling() {
        assertThat(ControlInformation.NONE.with("", "@etag", ETAG).with("/address", "city@type", "#String"))
                .isEqualTo(SOME);
        assertThat(SOME.with("", "@etag", "2").at("")).isEqualTo(Map.of("@odata.etag", "2"));
        assertThat(SOME.without("", "@etag").annotations()).containsOnlyKeys("/address");
        assertThat(ControlInformation.NONE.with("", "@odata.removed", "x").at(""))
                .containsOnlyKeys("@removed");
        assertThat(ControlInformation.NONE.with("", "@note", 1).at("")).containsOnlyKeys("@note");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ControlInformation(Map.of("", Map.of("@etag", 1, "@odata.etag", 2))))
                .withMessageContaining("both spellings");
    }

    @Test
    void whatIsNotSaidOrNoTextIsNull() {
        assertThat(ControlInformation.NONE.context()).isNull();
        assertThat(ControlInformation.NONE.with("", "@odata.etag", 5).etag()).isNull();
        assertThat(ControlInformation.NONE.with("/address", "@odata.id", "a").id())
                .isNull();
    }

    @Test
    void annotationsAreFoundByThePointerOfTheirObject() {
        assertThat(SOME.at("/address")).isEqualTo(Map.of("city@odata.type", "#String"));
        assertThat(SOME.at("")).isEqualTo(Map.of("@odata.etag", ETAG));
        assertThat(SOME.at("/nowhere")).isEmpty();
    }

    @Test
    void withTakesThePlaceOfWhatHasTheName() {
        assertThat(SOME.with("", "@odata.etag", "2").at("")).isEqualTo(Map.of("@odata.etag", "2"));
        assertThat(SOME.etag()).isEqualTo(ETAG);
    }

    @Test
    void withoutTakesAway() {
        assertThat(SOME.without("", "@odata.etag").annotations()).containsOnlyKeys("/address");
        assertThat(SOME.without("", "@odata.id")).isEqualTo(SOME);
        assertThat(SOME.without("/nowhere", "@odata.etag")).isEqualTo(SOME);
        assertThat(SOME.without("", "@odata.etag").without("/address", "city@odata.type"))
                .isEqualTo(ControlInformation.NONE)
                .hasSameHashCodeAs(ControlInformation.NONE);
    }

    @Test
    void anObjectWithoutAnnotationsIsNotThere() {
        assertThat(new ControlInformation(Map.of("", Map.of(), "/address", Map.of())))
                .isEqualTo(ControlInformation.NONE);
    }

    @Test
    void orderMakesNoDifference() {
        assertThat(ControlInformation.NONE
                        .with("/address", "city@odata.type", "#String")
                        .with("", "@odata.etag", ETAG))
                .isEqualTo(SOME)
                .hasSameHashCodeAs(SOME);
    }

    @Test
    void valuesAreJson() {
        assertThat(ControlInformation.NONE.with("", "@a.b", List.of(1, 2)).at(""))
                .isEqualTo(Map.of("@a.b", List.of(1L, 2L)));
        assertThatIllegalArgumentException().isThrownBy(() -> SOME.with("", "@a.b", Instant.EPOCH));
    }

    @Test
    void dataIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SOME.with("", "capacity", 5))
                .withMessage("`capacity` is data: control information has an @ in its name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ControlInformation(Map.of("/address", Map.of("city", "Albany"))));
    }

    @Test
    @SuppressWarnings("NullAway") // the checker does not see the @Nullable inside a record component of another module
    void nothingChangesItAfterwards() {
        var members = new LinkedHashMap<String, @Nullable Object>(Map.of("@odata.etag", ETAG));
        var objects = new LinkedHashMap<String, Map<String, @Nullable Object>>(Map.of("", members));
        var control = new ControlInformation(objects);
        members.clear();
        objects.clear();

        assertThat(control.etag()).isEqualTo(ETAG);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> control.annotations().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> control.at("").clear());
    }

    @Test
    void whatIsInAnObjectGoesWithIt() {
        var control = ControlInformation.NONE
                .with("/operations/0", "@odata.etag", "a")
                .with("/operations", "@odata.note", "b")
                .with("/operationsLog", "@odata.etag", "c")
                .with("", "@odata.etag", "d");
        assertThat(control.without("/operations").annotations()).containsOnlyKeys("/operationsLog", "");
    }

    @Test
    void textThatIsNoPointerIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlInformation.NONE.with("operations", "@odata.etag", "a"))
                .withMessage("`operations` is no JSON pointer: it must begin with /");
    }
}
