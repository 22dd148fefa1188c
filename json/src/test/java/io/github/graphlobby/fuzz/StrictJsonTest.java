package io.github.graphlobby.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second opinion on what is JSON. */
class StrictJsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "[01]",
                "[1.]",
                "[.5]",
                "[+1]",
                "[1e]",
                "[-]",
                "[NaN]",
                "nul",
                "nullx",
                "\"a",
                "\"\t\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "1 2",
                "[1]]",
                "\u00A0[]",
                "{\"a\" 1}",
                "[1 2]",
                "{\"a\":}",
                "{,}",
                "//a\n1"
            })
    void whatTheGrammarDoesNotHaveIsNoJson(String text) {
        assertThat(StrictJson.parsedOrNull(text.getBytes(UTF_8))).isNull();
    }

    @Test
    void whatTheGrammarHasIsRead() throws NotJsonException {
        String text = "\uFEFF {\"a\\n\\u00e9\" : [ -0.5e1 , null,true , false ,\"\\ud800\",{}, [] ] }\r\n";
        StrictJson.Parsed parsed = StrictJson.parse(text.getBytes(UTF_8));
        List<Object> items = Arrays.asList(new BigDecimal("-5"), null, true, false, "\uD800", Map.of(), List.of());
        assertThat(parsed).isEqualTo(new StrictJson.Parsed(Map.of("a\né", items), false, false, false, true));
    }

    @Test
    void whatIsNoUtf8IsNoJson() {
        assertThat(StrictJson.parsedOrNull("\"\u00E9\"".getBytes(ISO_8859_1))).isNull();
        assertThat(StrictJson.parsedOrNull("\"\u00C0\u00AF\"".getBytes(ISO_8859_1)))
                .isNull();
        assertThat(StrictJson.parsedOrNull("\"\u00ED\u00A0\u0080\"".getBytes(ISO_8859_1)))
                .isNull();
    }

    @Test
    void theLimitsOfTheReadersHold() {
        assertThat(isJson("[".repeat(64) + "]".repeat(64))).isTrue();
        assertThat(isJson("[".repeat(65) + "]".repeat(65))).isFalse();
        assertThat(isJson("{\"" + "n".repeat(1_024) + "\":1}")).isTrue();
        assertThat(isJson("{\"" + "n".repeat(1_025) + "\":1}")).isFalse();
        assertThat(isJson("1".repeat(1_000))).isTrue();
        assertThat(isJson("1".repeat(1_001))).isFalse();
    }

    @Test
    void aNameThatIsRepeatedInControlInformationIsNoneOfData() throws NotJsonException {
        StrictJson.Parsed inControl = StrictJson.parse("{\"x@y\":[{\"a\":1,\"a\":2}],\"b\":{}}".getBytes(UTF_8));
        assertThat(inControl.hasRepeatedNames()).isTrue();
        assertThat(inControl.hasRepeatedData()).isFalse();

        StrictJson.Parsed behind = StrictJson.parse("{\"x@y\":{},\"b\":{\"a\":1,\"a\":2}}".getBytes(UTF_8));
        assertThat(behind.hasRepeatedData()).isTrue();
        StrictJson.Parsed itself = StrictJson.parse("{\"x@y\":1,\"x@y\":2}".getBytes(UTF_8));
        assertThat(itself.hasRepeatedData()).isTrue();
    }

    @Test
    void aMemberThatIsThereTwiceIsNoticed() throws NotJsonException {
        assertThat(StrictJson.parse("[{\"a\":1,\"\\u0061\":2}]".getBytes(UTF_8)).hasRepeatedNames())
                .isTrue();
        assertThat(StrictJson.parse("[{\"a\":1},{\"a\":2}]".getBytes(UTF_8)).hasRepeatedNames())
                .isFalse();
    }

    private static boolean isJson(String text) {
        return StrictJson.parsedOrNull(text.getBytes(UTF_8)) != null;
    }
}
