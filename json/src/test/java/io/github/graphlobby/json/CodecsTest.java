package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.patch.Edm;
import org.junit.jupiter.api.Test;

class CodecsTest {

    /** Which text stands for a number is known of Int32 only. */
    @Test
    void onlyAnInt32IsReadFromTextToo() {
        assertThat(Codecs.of(Edm.INT32.orText())).isSameAs(ScalarCodecs.INT32_OR_TEXT);
        assertThat(Codecs.of(Edm.INT32)).isSameAs(ScalarCodecs.INT32);
        assertThat(Codecs.of(Edm.INT64.orText())).isSameAs(Codecs.of(Edm.INT64));
        assertThat(Codecs.of(Edm.DOUBLE.orText())).isSameAs(Codecs.of(Edm.DOUBLE));
        assertThat(Codecs.of(Edm.STRING.orText())).isSameAs(ScalarCodecs.STRING);
    }
}
