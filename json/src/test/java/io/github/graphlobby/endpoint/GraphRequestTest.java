package io.github.graphlobby.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Headers keep the names with which they were sent, and are found ignoring letter case. */
class GraphRequestTest {
    private static final byte[] NONE = new byte[0];

    private final Map<String, List<String>> sent = new LinkedHashMap<>();

    private GraphRequest request() {
        return GraphRequest.of("GET", "/places/1?x=y", sent, NONE);
    }

    @Test
    void aHeaderKeepsItsNameAndIsFoundInAnyLetterCase() {
        sent.put("X-Test", List.of("1"));
        sent.put("Accept", List.of("a", "b"));
        assertThat(request().headers()).containsExactlyEntriesOf(sent);
        assertThat(request().header("x-tEST")).isEqualTo("1");
        assertThat(request().headers("ACCEPT")).containsExactly("a", "b");
    }

    @Test
    void aHeaderThatIsGivenMoreThanOnceHasNoOneValue() {
        sent.put("Accept", List.of("a", "b"));
        sent.put("Once", List.of("1"));
        sent.put("once", List.of("2"));
        sent.put("none", List.of());
        assertThat(request().header("accept")).isNull();
        assertThat(request().header("Once")).isNull();
        assertThat(request().headers("ONCE")).containsExactly("1", "2");
        assertThat(request().header("none")).isNull();
        assertThat(request().headers("absent")).isEmpty();
    }

    @Test
    void onlyAToZAreFolded() {
        sent.put("\u212Aelvin", List.of("sign"));
        assertThat(request().header("kelvin")).isNull();
    }

    @Test
    void theHeadersAreACopy() {
        var values = new ArrayList<>(List.of("1"));
        sent.put("a", values);
        var request = request();
        values.add("2");
        sent.clear();
        assertThat(request.headers()).containsExactly(Map.entry("a", List.of("1")));
        assertThatThrownBy(() -> request.headers().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theRestIsAsItWasSent() {
        assertThat(request().method()).isEqualTo("GET");
        assertThat(request().path()).isEqualTo("/places/1?x=y");
        assertThat(request().body()).isSameAs(NONE);
    }

    @Test
    void manySpellingsOfOneNameCostNoMoreThanManyNames() {
        String name = "authorizations";
        for (int spelling = 0; spelling < 1 << 14; spelling++) {
            sent.put(spelled(name, spelling), List.of("v" + spelling));
        }
        GraphRequest request = GraphRequest.of("GET", "/", sent, NONE);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(request.headers(name).size()).isEqualTo(1 << 14);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(10L << 20);
    }

    /** Those letters in upper case whose bits are set. */
    private static String spelled(String name, int bits) {
        var spelled = new StringBuilder(name);
        for (int i = 0; i < 14; i++) {
            char c = name.charAt(i);
            spelled.setCharAt(i, (bits >> i & 1) == 0 ? c : (char) (c - 'a' + 'A'));
        }
        return spelled.toString();
    }

    @Test
    void itsTextHidesTheQueryInWhichATokenMayBe() {
        assertThat(request()).hasToString("GET /places/1?…");
        assertThat(GraphRequest.of("GET", "/places/1", Map.of(), NONE)).hasToString("GET /places/1");
    }

    @Test
    @SuppressWarnings("NullAway") // that null is refused is what is tested
    void nothingIsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> GraphRequest.of(null, "/", sent, NONE))
                .withMessage("method");
        assertThatNullPointerException()
                .isThrownBy(() -> GraphRequest.of("GET", "/", null, NONE))
                .withMessage("headers");
        assertThatNullPointerException()
                .isThrownBy(() -> GraphRequest.of("GET", "/", sent, null))
                .withMessage("body");
    }
}
