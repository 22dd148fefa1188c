package io.github.graphlobby.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final String BUILDING = "\uD83C\uDFE2";

    @Test
    void memberIsNamedByItsPointer() {
        assertThat(Wording.name("")).isEqualTo("the document");
        assertThat(Wording.name("/address/city")).isEqualTo("`address/city`");
        assertThat(Wording.name("/")).isEqualTo("``");
    }

    @Test
    void numbersAndBooleansStandAsTheyAre() {
        assertThat(Wording.value(-1)).isEqualTo("-1");
        assertThat(Wording.value(Long.MAX_VALUE)).isEqualTo("9223372036854775807");
        assertThat(Wording.value(90.5)).isEqualTo("90.5");
        assertThat(Wording.value(true)).isEqualTo("true");
    }

    @Test
    void anythingElseStandsInBackticks() {
        assertThat(Wording.value("12")).isEqualTo("`12`");
        assertThat(Wording.value(List.of("a"))).isEqualTo("`[a]`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n", "\r", "\0", "\u001B", "\u007F", "\u0085", "\u2028", "\u2029", "\u202E", "\uFEFF", "\uD83C",
                "\uDFE2"
            })
    void whatBreaksALineOrATerminalIsReplaced(String text) {
        assertThat(Wording.quote("a" + text + "b")).isEqualTo("`a\uFFFDb`");
    }

    @Test
    void otherTextIsShownAsItIs() {
        assertThat(Wording.quote("B\u00FCro " + BUILDING)).isEqualTo("`B\u00FCro " + BUILDING + "`");
        assertThat(Wording.quote("")).isEqualTo("``");
    }

    @Test
    void longTextIsCutAtACodePoint() {
        assertThat(Wording.quote("x".repeat(80))).isEqualTo("`" + "x".repeat(80) + "`");
        assertThat(Wording.quote("x".repeat(81))).isEqualTo("`" + "x".repeat(80) + "\u2026`");
        assertThat(Wording.quote(BUILDING.repeat(80))).isEqualTo("`" + BUILDING.repeat(80) + "`");
        assertThat(Wording.quote(BUILDING.repeat(1000))).isEqualTo("`" + BUILDING.repeat(80) + "\u2026`");
    }
}
