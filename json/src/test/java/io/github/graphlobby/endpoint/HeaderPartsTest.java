package io.github.graphlobby.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A header's value falls into its parts as RFC 9110, section 5.6, has them. */
class HeaderPartsTest {

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withChars("a,;=\"\\ \t")
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property
    void whatIsQuotedIsOnePart(@ForAll("texts") List<String> texts) {
        String value =
                String.join(" ,\t", texts.stream().map(HeaderPartsTest::quoted).toList());
        assertThat(HeaderParts.split(value, ',').stream().map(HeaderParts::unquoted))
                .isEqualTo(texts);
    }

    @Test
    void partsHaveNoWhiteSpaceAroundThem() {
        assertThat(HeaderParts.split(" a , ,b", ',')).containsExactly("a", "", "b");
        assertThat(HeaderParts.split("", ',')).containsExactly("");
    }

    @Test
    void aParameterIsANameAndAValue() {
        assertThat(HeaderParameter.parse("Charset=\"UTF-8\"")).isEqualTo(new HeaderParameter("charset", "UTF-8"));
        assertThat(HeaderParameter.parse("return = minimal")).isEqualTo(new HeaderParameter("return", "minimal"));
        assertThat(HeaderParameter.parse("wait")).isEqualTo(new HeaderParameter("wait", ""));
        assertThat(HeaderParameter.parse("a=\"")).isEqualTo(new HeaderParameter("a", "\""));
    }

    /** A megabyte takes milliseconds; with something that tries all of it again for each character it takes an hour. */
    @ParameterizedTest
    @Timeout(30)
    @ValueSource(strings = {",", "\"", "\\", ";", "=", " ", "a;", "\"\\", "return=", "a=\"b\","})
    void aLongValueTakesNoLongTime(String piece) {
        String value = piece.repeat(500_000);
        var headers = Map.of("Prefer", List.of(value), "Authorization", List.of("Bearer " + value));
        var request = GraphRequest.of("PATCH", "/places/1?" + value, headers, new byte[0]);
        assertThat(MediaType.parse(value)).extracting(MediaType::name).isNotEqualTo(MediaType.JSON);
        assertThat(ReturnPreference.of(request)).isNull();
        assertThat(Callers.bearer(token -> null).of(request)).isNull();
        ContentCoding.parse(List.of(value));
        QueryOptions.of(request, Set.of());
    }
}
