package io.github.graphlobby.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions as entity tags, and what a request demands of them. */
class PreconditionsTest {
    private static final Versioned<String> SEVENTEEN = Versioned.of("value", "17");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "17,             W/\"17\"",
                "a/b;c=d+e,      W/\"a/b;c=d+e\"",
                "!#$&'()*~,      W/\"!#$&'()*~\"",
                "|a \"b\"|,      W/\"a%20%22b%22\"",
                "100%,           W/\"100%25\"",
                "a\u007fb,       W/\"a%7Fb\"",
                "%25,            W/\"%2525\"",
                "é,              W/\"%C3%A9\"",
                "||,             W/\"\""
            })
    void aVersionIsAWeakTagWithEscapesForWhatNoTagCanHave(String version, String tag) {
        assertThat(Versioned.of("value", version).entityTag()).isEqualTo(tag);
    }

    @Property
    void theTagOfAVersionIsOneThatMatchesItAndNoOther(@ForAll String version, @ForAll String other) {
        var found = Versioned.of("value", version);
        var sent = Preconditions.of(List.of(found.entityTag()), List.of());
        assertThat(sent.beforeChange(found)).isNull();
        assertThat(Preconditions.of(List.of(), List.of("\"x y", found.entityTag()))
                        .beforeChange(found))
                .extracting(GraphError::status)
                .isEqualTo(400);
        var theirs = Versioned.of("value", other);
        assertThat(sent.beforeChange(theirs) == null)
                .isEqualTo(theirs.entityTag().equals(found.entityTag()));
    }

    @Property
    void noHeaderWhateverIsAnExceptionAndItsRefusalRepeatsLittle(@ForAll String ifMatch, @ForAll String ifNoneMatch) {
        var refusal = Preconditions.of(List.of(ifMatch), List.of(ifNoneMatch)).beforeChange(SEVENTEEN);
        if (refusal != null) {
            assertThat(refusal.status()).isIn(400, 412);
            assertThat(refusal.message().length()).isLessThan(300);
        }
    }

    @Test
    void withoutHeadersNothingIsDemanded() {
        assertThat(Preconditions.of(List.of(), List.of())).isSameAs(Preconditions.NONE);
        assertThat(Preconditions.NONE.beforeChange(SEVENTEEN)).isNull();
        assertThat(Preconditions.NONE.beforeReading(SEVENTEEN)).isNull();
        assertThat(Preconditions.NONE.isUnmodified(SEVENTEEN)).isFalse();
    }

    @Test
    void aMismatchNamesTheSentTagAndTheCurrentOne() {
        assertThat(Preconditions.of(List.of("W/\"bogus\""), List.of()).beforeChange(SEVENTEEN))
                .isEqualTo(GraphError.of(
                                412,
                                "entityTagDoesNotMatch",
                                "The request demands `If-Match: W/\"bogus\"`, and the current entity tag is"
                                        + " `W/\"17\"`.")
                        .withHeader("ETag", "W/\"17\""));
    }

    @Test
    void whatTheClientHasIsReadNoMoreAndChangedNoMore() {
        var has = Preconditions.of(List.of(), List.of("W/\"17\""));
        assertThat(has.beforeReading(SEVENTEEN)).isNull();
        assertThat(has.isUnmodified(SEVENTEEN)).isTrue();
        assertThat(has.beforeChange(SEVENTEEN)).isNotNull();
        assertThat(has.isUnmodified(Versioned.of("value", "18"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1\",\"17\"",
                "\"1\" ,\t\"17\"",
                ", ,\"17\",",
                "W/\"1\", W/\"17\"",
                "\"!\", \"#~\", \"\u00e9\", \"\", \"17\"",
                "*",
                " * "
            })
    void oneTagOfAListIsEnough(String ifMatch) {
        assertThat(Preconditions.of(List.of(ifMatch), List.of()).beforeChange(SEVENTEEN))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "17",
                "\"17",
                "17\"",
                "\"1\" \"17\"",
                "\"1\"\t\"17\"",
                "\"1\"\"17\"",
                "w/\"17\"",
                "W/17",
                "\"a b\", \"17\"",
                "\"a\u007f\", \"17\"",
                "\"a\u0001\", \"17\"",
                "*, \"17\"",
                "\"17\", *"
            })
    void whatIsNoListOfTagsIsABadRequest(String ifMatch) {
        assertThat(Preconditions.of(List.of(ifMatch), List.of()).beforeChange(SEVENTEEN))
                .extracting(GraphError::status)
                .isEqualTo(400);
    }

    @Test
    void whatIsHeldIsEqualIfValueAndVersionAre() {
        assertThat(SEVENTEEN)
                .isEqualTo(Versioned.of("value", "17"))
                .hasSameHashCodeAs(Versioned.of("value", "17"))
                .isNotEqualTo(Versioned.of("value", "18"))
                .isNotEqualTo(Versioned.of("other", "17"))
                .isNotEqualTo("17")
                .hasToString("17: value");
    }
}
