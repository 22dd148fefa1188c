package io.github.graphlobby.json;

import static io.github.graphlobby.schema.Violation.OUT_OF_RANGE;
import static io.github.graphlobby.schema.Violation.WRONG_TYPE;
import static io.github.graphlobby.testkit.Specimen.TEXTS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.patch.MapPatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.testkit.Fault;
import io.github.graphlobby.testkit.Specimen;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How dates, GUIDs, decimals, durations and maps stand in JSON, and what does not. */
class SpecimenReaderTest {
    private static final ResourceReader<Specimen> RESOURCES = ResourceReader.of(Specimen.TYPE);
    private static final ResourceWriter COMPACT = ResourceWriter.compact();

    private static DecodedPatch<Specimen> patch(String body) {
        return PatchReader.of(Specimen.TYPE).read(body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            dueDate | "2026-01-31"    | "2026-01-31"
            dueDate | "2024-02-29"    | "2024-02-29"
            dueDate | "0001-01-01"    | "0001-01-01"
            dueDate | "-0044-03-15"   | "-0044-03-15"
            dueDate | "12345-01-01"   | "12345-01-01"
            dates   | ["2026-01-31",null] | ["2026-01-31",null]
            guid    | "0FE0623F-d628-42ed-B4BD-8ac290072cc5" | "0fe0623f-d628-42ed-b4bd-8ac290072cc5"
            guid    | "00000000-0000-0000-0000-000000000000" | "00000000-0000-0000-0000-000000000000"
            price   | 47              | 47
            price   | 1.50            | 1.50
            price   | -0.10           | -0.10
            price   | 1e2             | 1E+2
            price   | 1e6144          | 1E+6144
            price   | 1e-6144         | 1E-6144
            price   | 12345678901234567890.123456789 | 12345678901234567890.123456789
            limit   | "P1D"           | "PT24H"
            limit   | "PT0S"          | "PT0S"
            limit   | "PT36H"         | "PT36H"
            limit   | "PT90M"         | "PT1H30M"
            limit   | "P1DT2H3M4.5S"  | "PT26H3M4.5S"
            limit   | "-PT1.5S"       | "-PT1.5S"
            limit   | "-P1DT1H"       | "-PT25H"
            limit   | "PT0.000000001S" | "PT0.000000001S"
            limit   | "-PT2562047788015215H30M8S" | "-PT2562047788015215H30M8S"
            limit   | "PT2562047788015215H30M7.999999999S" | "PT2562047788015215H30M7.999999999S"
            texts   | {}              | {}
            texts   | {"b":"1","a":"2"} | {"b":"1","a":"2"}
            texts   | {"b":null,"a":"2"} | {"a":"2"}
            texts   | {"@odata.type":"#microsoft.graph.stringDictionary","a":"2"} | {"a":"2"}
            members | {"a":"Standard","b":"reserved"} | {"a":"standard","b":"reserved"}
            prices  | {"x/y":1.50}    | {"x/y":1.50}
            counts  | {"a":5e1,"b":7.0} | {"a":50,"b":7}
            parts   | [{"texts":{"a":"1","b":null}}] | [{"texts":{"a":"1"}}]
            """)
    void aValueIsReadInAPatchAndAResourceAndWrittenInOneForm(String member, String sent, String written) {
        String body = "{\"" + member + "\":" + sent + "}";
        String document = "{\"" + member + "\":" + written + "}";
        assertThat(patch(body).orThrow().toResource()).isEqualTo(RESOURCES.read(body));
        assertThat(COMPACT.toText(RESOURCES.read(body))).isEqualTo(document);
        assertThat(RESOURCES.read(document)).isEqualTo(RESOURCES.read(body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            dueDate | "2026-02-30"
            dueDate | "2026-1-31"
            dueDate | "026-01-31"
            dueDate | "+12345-01-01"
            dueDate | "01234-01-01T"
            dueDate | "2026-01-31T00:00:00Z"
            dueDate | " 2026-01-31"
            dueDate | ""
            dueDate | 20260131
            guid    | "1-2-3-4-5"
            guid    | "0fe0623fd62842edb4bd8ac290072cc5"
            guid    | "{0fe0623f-d628-42ed-b4bd-8ac290072cc5}"
            guid    | "0fe0623f-d628-42ed-b4bd-8ac290072cc"
            guid    | "0fe0623g-d628-42ed-b4bd-8ac290072cc5"
            guid    | ""
            guid    | 1
            price   | "1,50"
            price   | "INF"
            price   | true
            price   | [1]
            limit   | "P"
            limit   | "PT"
            limit   | "P1DT"
            limit   | "P1Y"
            limit   | "P1M"
            limit   | "P1W"
            limit   | "pt1s"
            limit   | "PT-1S"
            limit   | "+PT1S"
            limit   | "--PT1S"
            limit   | "PT1.S"
            limit   | "PT.5S"
            limit   | "PT1,5S"
            limit   | "PT1.5M"
            limit   | "PT1S1M"
            limit   | "PT1.0000000001S"
            limit   | "PT2562047788015215H30M8S"
            limit   | "P99999999999999999999D"
            limit   | ""
            limit   | 1
            texts   | []
            texts   | "a"
            texts   | 1
            """)
    void aValueThatIsNoneOfItsTypeIsRefused(String member, String sent) {
        assertRefused("{\"" + member + "\":" + sent + "}", "/" + member, WRONG_TYPE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "1.50"      | 1.50
            "-0"        | 0
            "1e2"       | 1E+2
            """)
    void aDecimalMayBeTextInAResourceAndInABodyThatSaysSo(String sent, String written) {
        String body = "{\"price\":" + sent + "}";
        var read = PatchReader.of(Specimen.TYPE).withIeee754Compatible(true).read(body);
        assertThat(read.orThrow().toResource()).isEqualTo(RESOURCES.read(body));
        assertThat(COMPACT.toText(RESOURCES.read(body))).isEqualTo("{\"price\":" + written + "}");
        assertThat(Fault.allOf(patch(body).violations())).containsExactly(new Fault("/price", WRONG_TYPE));
    }

    @Test
    void aDecimalInTextHasNoMoreCharactersThanANumberMayHave() {
        String longest = "{\"price\":\"0." + "0".repeat(997) + "1\"}";

        assertThat(RESOURCES.read(longest).price()).isEqualTo(BigDecimal.ONE.movePointLeft(998));
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> RESOURCES.read(longest.replace("1", "01")))
                .withMessageContaining("a number");
    }

    @ParameterizedTest
    @CsvSource({"1e6145", "1e-6145", "1e999999999", "-1e-999999999", "1e99999999999999999999"})
    void anExponentThatWouldCostTooMuchIsRefused(String sent) {
        assertRefused("{\"price\":" + sent + "}", "/price", OUT_OF_RANGE);
    }

    @Test
    void moreDigitsThanANumberHasAreRefused() {
        assertRefused("{\"price\":" + "9".repeat(901) + "}", "/price", OUT_OF_RANGE);
        assertThat(patch("{\"price\":" + "9".repeat(900) + "}").violations().listed())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"texts":{"a":"1","b":2,"c":"3"}}         | /texts/b        | wrongType
            {"texts":{"a":"1","a":"1"}}               | /texts/a        | duplicateMember
            {"texts":{"a":"1","\\u0061":null}}        | /texts/a        | duplicateMember
            {"texts":{"@a.b":1,"@a.b":1}}             | /texts/@a.b     | duplicateMember
            {"texts":{"@odata.type":"a","@type":"a"}} | /texts/@type    | duplicateMember
            {"texts":{"a@type":"a","a@odata.type":1}} | /texts/a@odata.type | duplicateMember
            {"texts":{"x/y":{}}}                      | /texts/x~1y     | wrongType
            {"holidays":{"":"today"}}                 | /holidays/      | wrongType
            {"parts":[{"texts":{"a":1}}]}             | /parts/0/texts/a | wrongType
            """)
    void aWrongEntryIsNamedAtItsKey(String body, String pointer, String code) {
        assertRefused(body, pointer, code);
    }

    private static void assertRefused(String body, String pointer, String code) {
        var violations = patch(body).violations();
        assertThat(Fault.allOf(violations)).containsExactly(new Fault(pointer, code));
        violations.listed().forEach(violation -> Messages.assertFitForSender(violation.message()));
        assertThatExceptionOfType(JsonReadException.class)
                .isThrownBy(() -> RESOURCES.read(body))
                .withMessageContaining(violations.listed().get(0).message())
                .satisfies(thrown -> assertThat(thrown.pointer()).isEqualTo(pointer));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"date":"1969-12-31"}           | /date          | outOfRange
            {"decimal":100.01}              | /decimal       | outOfRange
            {"duration":"PT24H0.1S"}        | /duration      | outOfRange
            {"durations":["-PT1S"]}         | /durations/0   | outOfRange
            {"odd":2}                       | /odd           | notOdd
            {"counts":{"a":-1,"b":null}}    | /counts/a      | outOfRange
            {"members":{"a":"x"}}           | /members/a     | unknownEnumMember
            {"parts":[{"counts":{"a":-1}}]} | /parts/0/counts/a | outOfRange
            {"inside":{"counts":{"a":-1}}}  | /inside/counts/a | outOfRange
            {"dueDate":null}                | /dueDate       | nullNotAllowed
            {"labels":null}                 | /labels        | nullNotAllowed
            {"guids":[null]}                | /guids/0       | nullNotAllowed
            """)
    void aBrokenRuleIsAViolationInAPatchAndNothingInAResource(String body, String pointer, String code) {
        assertThat(Fault.allOf(patch(body).violations())).containsExactly(new Fault(pointer, code));
        assertThat(RESOURCES.read(body)).isNotNull();
    }

    @Test
    void aMapIsMergedByKeyAndNullRemovesAnEntry() {
        var expected = MapPatch.<String>builder().put("b", "blue").remove("a").build();

        var read = patch("{\"texts\":{\"b\":\"blue\",\"a\":null}}").orThrow();

        assertThat(read)
                .isEqualTo(Patch.builder(Specimen.TYPE).merge(TEXTS, expected).build());
        assertThat(read.applyTo(Specimen.TYPE.empty().with(TEXTS, Map.of("a", "1", "c", "2")))
                        .texts())
                .isEqualTo(Map.of("b", "blue", "c", "2"));
    }

    @Test
    void controlInformationOfAMapIsKeptInADocument() {
        String json = "{\"texts\":{\"@odata.type\":\"#microsoft.graph.stringDictionary\",\"a@x.y\":1,\"a\":\"1\"}}";
        Document<Specimen> document = RESOURCES.readDocument(json.getBytes(UTF_8));

        assertThat(requireNonNull(document.resource().texts())).isEqualTo(Map.of("a", "1"));
        assertThat(COMPACT.withControl(document.control()).toText(document.resource()))
                .isEqualTo(json);
    }
}
