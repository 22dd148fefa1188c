package io.github.graphlobby.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestPathTest {
    private static final String EMPTY_SEGMENT = "it has an empty segment";
    private static final String DOT_SEGMENT = "it has a dot segment";
    private static final String BACKSLASH = "it has a backslash";
    private static final String CONTROL_CHARACTER = "it has a control character";
    private static final String INCOMPLETE_ESCAPE = "it has an incomplete escape";
    private static final String NO_UTF_8 = "it has an escape that is no UTF-8";
    private static final String KEY = "it has an empty or unclosed key";
    private static final String QUOTE = "it has an unclosed quote";
    private static final String QUOTE_IN_KEY = "it has a quote in a key that is not doubled";
    private static final String QUOTE_IN_VALUE = "it has a quote in a value that is not doubled";

    private static void assertReads(String raw, String... segments) {
        RequestPath path = RequestPath.parse(raw);
        assertThat(path.problem()).as(raw).isNull();
        assertThat(path.segments()).as(raw).containsExactly(segments);
    }

    private static void assertMalformed(String raw, String problem) {
        RequestPath path = RequestPath.parse(raw);
        assertThat(path.problem()).as(raw).isEqualTo(problem);
        assertThat(path.segments()).as(raw).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/places/1", "places/1", "/places/1/", "places/1/"})
    void aLeadingAndATrailingSlashMayBeThereOrNot(String raw) {
        assertReads(raw, "places", "1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/places/1?$select=id",
                "/places/1#top",
                "/places/1/?a",
                "/places/1?a#b",
                "/places/1#a?b",
                "/places/1?",
                "/places/1#",
                "/places/1?a=b//../%",
                "/places/1?a=\u0000\\"
            })
    void queryAndFragmentAreCutOffUnread(String raw) {
        assertReads(raw, "places", "1");
    }

    @Test
    void anEscapedQuestionMarkOrHashIsData() {
        assertReads("/places/a%3Fb%23c?d", "places", "a?b#c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "?x", "/?x", "#", "/#/x"})
    void theRootHasNoSegments(String raw) {
        assertReads(raw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//",
                "///",
                "//?x",
                "//places",
                "///places",
                "/places//",
                "places//",
                "/places///",
                "/places//1",
                "/places/1//",
                "/places///1/",
                "https://graph.microsoft.com/v1.0/places/1",
                "//graph.microsoft.com/places/1"
            })
    void anyOtherEmptySegmentIsMalformed(String raw) {
        assertMalformed(raw, EMPTY_SEGMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.",
                "..",
                "./places",
                "/places/.",
                "/places/..",
                "/places/./1",
                "/me/../places/1",
                "/places/../",
                "/places/%2E",
                "/places/%2e%2e",
                "/places/.%2e",
                "/places/%2E.",
                "/places('.')",
                "/places(..)",
                "/places(%2E)",
                "/..('x')",
                "/%2E(x)",
                "/..(a=1)",
                "/.()"
            })
    void dotSegmentsAreMalformedHoweverTheyAreWritten(String raw) {
        assertMalformed(raw, DOT_SEGMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", ".hidden", "a..b", "a.", "..a", ".*", "%2E%2E%2E", "..%20", "%2F.."})
    void dotsWithinASegmentAreData(String segment) {
        assertThat(RequestPath.parse("/places/" + segment).problem()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "/places\\1", "\\places\\1", "/places/a\\", "/places('a\\b')", "/f(a=\\)", "/a\\(b)"})
    void aRawBackslashIsMalformed(String raw) {
        assertMalformed(raw, BACKSLASH);
    }

    @Test
    void anEscapedBackslashIsData() {
        assertReads("/places/a%5Cb", "places", "a\\b");
        assertReads("/places('%5c')", "places", "\\");
        assertReads("/f(a=%5C)", "f");
    }

    static Stream<Character> controlCharacters() {
        return IntStream.concat(IntStream.range(0, 0x20), IntStream.range(0x7F, 0xA0))
                .mapToObj(c -> (char) c);
    }

    @ParameterizedTest
    @MethodSource("controlCharacters")
    void aControlCharacterIsMalformedRawOrEscaped(char c) {
        for (String text : List.of(String.valueOf(c), Escapes.of(String.valueOf(c)))) {
            assertMalformed("/places/" + text, CONTROL_CHARACTER);
            assertMalformed("/" + text + "/1", CONTROL_CHARACTER);
            assertMalformed("/places('a" + text + "')", CONTROL_CHARACTER);
            assertMalformed("/f(a=" + text + ")", CONTROL_CHARACTER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u2028", "\u200B", "\uFEFF", "\u202E", "\uFFFE", " "})
    void whatIsNoControlCharacterIsDataEvenIfItCannotBeSeen(String character) {
        assertReads("/places/a" + character, "places", "a" + character);
        assertReads("/places/a" + Escapes.of(character), "places", "a" + character);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    cf100%40contoso.com       | cf100@contoso.com
                    a%2Fb                     | a/b
                    a%2fb%2F                  | a/b/
                    %2541                     | %41
                    %25252F                   | %252F
                    %24count                  | $count
                    a+b                       | a+b
                    a%20b                     | a b
                    %E6%BC%A2%E5%AD%97        | 漢字
                    %F0%9F%98%80              | 😀
                    ü%C3%BC漢😀%40             | üü漢😀@
                    %7Bid%7D                  | {id}
                    a%28b%29                  | a(b)
                    a(b%29                    | a(b)
                    %3Ca%3E%22%7C%5E%27       | `<a>"|^'`
                    """, quoteCharacter = '`')
    void aSegmentIsDecodedOnceAfterThePathWasSplit(String raw, String text) {
        assertReads("/places/" + raw + "/map", "places", text, "map");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "漢字",
                "😀",
                "19:meeting_abc@thread.v2",
                "a!b",
                "a'b",
                "a*b",
                "a|b",
                "[x]",
                "{id}",
                "a<b>",
                "AAMkAGI2=",
                "~",
                "a=b",
                "a,b",
                "(x)",
                "a(b)c",
                "a(",
                "a)",
                ")(",
                "'",
                "''"
            })
    void anyOtherCharactersAreData(String text) {
        assertReads("/places/" + text, "places", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "%2",
                "a%",
                "%%",
                "%zz",
                "%G1",
                "%1G",
                "a%4",
                "%+1",
                "%-1",
                "% 1",
                "%1 ",
                "%u0041",
                "%\uFF11\uFF11",
                "%0x41",
                "%41%",
                "%E6%BC%A",
                "%\uD83D\uDE00",
                "f(%)",
                "%(x)",
                "%2(a=1)"
            })
    void anIncompleteEscapeIsMalformed(String segment) {
        assertMalformed("/places/" + segment, INCOMPLETE_ESCAPE);
        assertMalformed("/" + segment + "/1", INCOMPLETE_ESCAPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%80",
                "%FF",
                "%FE",
                "%C3",
                "%E4%BC",
                "%C3%28",
                "%C3x%BC",
                "a%C3('%BC')",
                // overlong forms of a slash and of A
                "%C0%AF",
                "%E0%80%AF",
                "%F0%80%80%AF",
                "%C1%81",
                // half of a surrogate pair, and beyond the last code point
                "%ED%A0%80",
                "%ED%A0%BD%ED%B8%80",
                "%F4%90%80%80",
                "%F8%88%80%80%80"
            })
    void anEscapeThatIsNoUtf8IsMalformed(String segment) {
        assertMalformed("/places/" + segment, NO_UTF_8);
    }

    /** It has no UTF-8, so nobody can have sent it; what matters is that it does not become another identifier. */
    @ParameterizedTest
    @ValueSource(strings = {"\uD800%41", "%41\uDC00", "\uDE00\uD83D%41"})
    void halfASurrogatePairIsNotReadAsAnotherCharacter(String segment) {
        assertThat(RequestPath.parse("/places/" + segment).segments())
                .allSatisfy(text -> assertThat(text).doesNotContain("?"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    /places('1')                        | 1
                    /places(1)                          | 1
                    places('1')/                        | 1
                    /places('1')?$select=id             | 1
                    /places(%271%27)                    | 1
                    /places('cf100%40contoso.com')      | cf100@contoso.com
                    /places('o''brien@contoso.com')     | o'brien@contoso.com
                    /places('o%27%27brien')             | o'brien
                    /places('''')                       | '
                    /places('a%2Fb')                    | a/b
                    /places('a=b')                      | a=b
                    /places('a,b')                      | a,b
                    /places(a,b)                        | a,b
                    /places('(x)')                      | (x)
                    /places(57dab8b1-894c-409a-b240-bd8beae78896) | 57dab8b1-894c-409a-b240-bd8beae78896
                    """)
    void aKeyInParenthesesIsASegmentOfItsOwn(String raw, String key) {
        assertReads(raw, "places", key);
    }

    @Test
    void moreSegmentsMayFollowAKey() {
        assertReads("/communications/calls('x')/operations('y')", "communications", "calls", "x", "operations", "y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/places('')", "/places('x)", "/places(')", "/places('x', y)", "/places(%27)"})
    void anEmptyOrUnclosedKeyIsMalformed(String raw) {
        assertMalformed(raw, KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/places('a')('b')",
                "/places('a'b'c')",
                "/places('a''b'c''d'')",
                "/places('a'b'')",
                "/places('a','b'c'd')",
                "/places(a'b')",
                "/places(a''b)",
                "/places(%27a%27b%27c%27)"
            })
    void aQuoteWithinAKeyIsDoubled(String raw) {
        assertMalformed(raw, QUOTE_IN_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/places('a'b')", "/places(a'b)", "/places('a','b'c')"})
    void quotesOfAKeyStandInPairs(String raw) {
        assertMalformed(raw, QUOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/f(a='b')('c')", "/f(a=1,b='c'd'e')", "/places(id='a')('b')", "/f(a='b'c'd')"})
    void aQuoteWithinAValueIsDoubled(String raw) {
        assertMalformed(raw, QUOTE_IN_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/f(a=duration'PT1H')", "/f(a=microsoft.graph.bookingType'standard',b='it''s')"})
    void aValueMayBeQuotedBehindItsType(String raw) {
        assertReads(raw, "f");
    }

    @Test
    void withoutItsClosingParenthesisItIsNoKey() {
        assertReads("/places('cf100@contoso.com", "places('cf100@contoso.com");
        assertReads("/places('a')x", "places('a')x");
        assertReads("/places('a%2529", "places('a%29");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports/getLog()",
                "/reports/getLog(from=1)",
                "/reports/getLog(from=1,to=2)",
                "/reports/getLog(from=2026-01-01,to='x,y')",
                "/reports/getLog(from='it''s')",
                "/reports/getLog(from=%27x%2Cy%27)",
                "/reports/getLog(from=,to=2)",
                "/reports/getLog(=1)",
                "/reports/getLog(from=1,)",
                "/reports/getLog(from={value})"
            })
    void aCallIsOneSegmentWithItsName(String raw) {
        assertReads(raw, "reports", "getLog");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/f(a='1,b=2)", "/f(a=1,b='2)", "/f(a=')", "/f(a=%271)", "/f(a='x''y)"})
    void anUnclosedQuoteInACallIsMalformed(String raw) {
        assertMalformed(raw, QUOTE);
    }

    @Test
    void aLongPathIsRead() {
        assertThat(RequestPath.parse("/a".repeat(100_000)).segments()).hasSize(100_000);
        assertThat(RequestPath.parse("/" + "%41".repeat(100_000)).segments()).containsExactly("A".repeat(100_000));
    }

    @Test
    void aPathBeyondItsLimitIsMalformedAndItsQueryDoesNotCount() {
        String longest = "/a".repeat(1 << 18);
        assertThat(RequestPath.parse(longest + "?" + longest).problem()).isNull();
        assertMalformed(longest + "a", "it has more than 524288 characters");
    }

    @Test
    void aTemplateIsFilledWithoutParsing() {
        assertThat(RequestPath.of("/app/calls/{id}/operations/{id}", "a/%41", "")
                        .segments())
                .containsExactly("app", "calls", "a/%41", "operations", "");
        assertThat(RequestPath.of("/places").segments()).containsExactly("places");
        assertThat(RequestPath.of("/places/{id}", "..").problem()).isNull();
    }

    @Test
    void aTemplateTakesAsManyKeysAsItHasParameters() {
        assertThatThrownBy(() -> RequestPath.of("/places/{id}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/places/{id} takes 1 keys, not 0");
        assertThatThrownBy(() -> RequestPath.of("/places/{id}", "1", "2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPathHasALengthAtMost() {
        String longest = "/" + "a".repeat((1 << 19) - 1);
        assertThat(RequestPath.parse(longest).problem()).isNull();
        assertThat(RequestPath.parse(longest.substring(1) + "/").problem()).isNull();
        for (String more : List.of("a", "/", "a/", "/?a")) {
            assertThat(RequestPath.parse(longest + more).problem()).isEqualTo("it has more than 524288 characters");
        }
        assertThat(RequestPath.parse("/%61" + longest.substring(4)).problem()).isNull();
        assertThat(RequestPath.parse("/%61" + longest.substring(3)).problem())
                .isEqualTo("it has more than 524288 characters");
    }

    @Test
    void charactersBeyondLatinAreOrdinary() {
        assertReads("/\u00ff\u0100/\u0101", "\u00ff\u0100", "\u0101");
    }

    @Test
    void aQuoteInAValueIsDoubledAtItsBeginningToo() {
        assertMalformed("/f(a=''x'y')", QUOTE_IN_VALUE);
    }
}
