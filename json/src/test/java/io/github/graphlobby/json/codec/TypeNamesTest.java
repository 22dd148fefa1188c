package io.github.graphlobby.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document says of its type, in its context or by {@code @odata.type}. */
class TypeNamesTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "#microsoft.graph.room, microsoft.graph.room",
                "microsoft.graph.room, microsoft.graph.room",
                "#graph.room, microsoft.graph.room",
                "#graph.own.room, graph.own.room",
                "https://host/$metadata#a.b, a.b",
                "no uri#a.b, no uri#a.b",
            })
    void aTypeIsNamedByAFragmentAnAliasOrABareName(String odataType, String name) {
        assertThat(TypeNames.of(odataType)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "h#places/microsoft.graph.room, microsoft.graph.room",
                "h#places/microsoft.graph.room/, microsoft.graph.room",
                "h#places/graph.room/$entity, microsoft.graph.room",
                "\"h#places/microsoft.graph.room(id,a/b)\", microsoft.graph.room",
                "h#places('a/b')/microsoft.graph.room, microsoft.graph.room",
                "h#places('a)/b.c')/microsoft.graph.room, microsoft.graph.room",
                "h#places('it''s/b.c')/microsoft.graph.room, microsoft.graph.room",
                "h#Collection(a.b), a.b",
                "h#Collection(a.b)/$ref, a.b",
                "h#_a._b1, _a._b1",
                "h#a1.\u00E4.c\uD801\uDC00, a1.\u00E4.c\uD801\uDC00",
            })
    void theContextSaysATypeByACastOrBecauseThatIsAllItSays(String url, String name) {
        assertThat(TypeNames.inContext(url)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://host/v1.0/microsoft.graph.room",
                "microsoft.graph.room",
                "h#",
                "h#/",
                "h#places",
                "h#places/microsoft.graph.room/floor",
                "h#places('microsoft.graph.room')",
                "h#.a",
                "h#a.",
                "h#a..b",
                "h#a.1b",
                "h#1a.b",
                "h#a.b-c",
                "h#a b.c",
                "h#(a.b)",
                "h#Collection(a.b",
            })
    void anyOtherContextSaysNone(String url) {
        assertThat(TypeNames.inContext(url)).isNull();
    }
}
