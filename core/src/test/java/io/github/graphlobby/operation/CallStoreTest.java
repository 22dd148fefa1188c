package io.github.graphlobby.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Identifiers are compared ignoring case and hyphens: the answer of call: updateMetadata has them in lower case with
 * hyphens, the notification samples in upper case without.
 */
class CallStoreTest {
    @ParameterizedTest
    @CsvSource({
        "57dab8b1-894c-409a-b240-bd8beae78896, 57dab8b1894c409ab240bd8beae78896",
        "57DAB8B1894C409AB240BD8BEAE78896, 57dab8b1894c409ab240bd8beae78896",
        "57DAB8B1-894C-409a-B240-BD8BEAE78896, 57dab8b1894c409ab240bd8beae78896",
        "-A--b-, ab",
        "'', ''",
        "'-', ''",
        "\u212A-\u0130-\u00C4, \u212A\u0130\u00C4",
        "a\u2010b_c d, a\u2010b_c d"
    })
    void hyphensAreLeftOutAndOnlyAToZAreFolded(String id, String folded) {
        assertThat(CallStore.folded(id)).isEqualTo(folded).isEqualTo(CallStore.folded(folded));
    }
}
