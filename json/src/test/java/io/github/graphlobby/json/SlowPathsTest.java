package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.json.codec.Codecs;
import io.github.graphlobby.json.codec.ReadContext;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.UnreadableException;
import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.util.TokenBuffer;

/**
 * The vectors once more where no fast path is open: there are no bytes to compare or to look ahead in, and names are
 * looked up as text. What is read must be the same.
 */
class SlowPathsTest {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(64).build())
            .build();

    private static final List<Way> WAYS = List.of(
            new Way("by characters", SlowPathsTest::characters),
            new Way("by kept tokens", SlowPathsTest::keptTokens),
            new Way(
                    "by names as text",
                    document -> new NamesAsText(FACTORY.createParser(ObjectReadContext.empty(), document))));

    /** A way to the tokens of a document that is not by its bytes. */
    private record Way(String name, Function<byte[], JsonParser> parser) {
        TokenReader open(byte[] document) {
            return TokenReader.of(parser.apply(withoutMark(document)));
        }
    }

    private static byte[] withoutMark(byte[] document) {
        return document.length > 0 && document[0] == (byte) 0xEF
                ? Arrays.copyOfRange(document, 3, document.length)
                : document;
    }

    private static JsonParser characters(byte[] document) {
        return FACTORY.createParser(
                ObjectReadContext.empty(), new StringReader(new String(document, StandardCharsets.UTF_8)));
    }

    private static JsonParser keptTokens(byte[] document) {
        JsonParser parser = characters(document);
        TokenBuffer tokens = TokenBuffer.forBuffering(parser, ObjectReadContext.empty());
        parser.nextToken();
        tokens.copyCurrentStructure(parser);
        return tokens.asParser(ObjectReadContext.empty());
    }

    /** Does not look names up by their bytes. */
    private static final class NamesAsText extends JsonParserDelegate {
        NamesAsText(JsonParser parser) {
            super(parser);
        }

        @Override
        public int nextNameMatch(PropertyNameMatcher matcher) {
            String name = nextName();
            if (name != null) {
                return matcher.matchName(name);
            }
            return currentToken() == JsonToken.END_OBJECT
                    ? PropertyNameMatcher.MATCH_END_OBJECT
                    : PropertyNameMatcher.MATCH_ODD_TOKEN;
        }
    }

    @TestFactory
    Stream<DynamicTest> aBodyIsReadTheSame() {
        List<String> files = Stream.concat(PatchVectorsTest.ACCEPTED.stream(), PatchVectorsTest.REFUSED.stream())
                .toList();
        return Vectors.tests(files, vector -> checkPatch(vector, Vectors.resourceType(vector)));
    }

    private static <R extends Resource<R>> void checkPatch(JsonNode vector, ResourceType<R> type) {
        PatchReader<R> reader = PatchReader.of(type)
                .withIeee754Compatible(vector.path("ieee754Compatible").asBoolean(false));
        byte[] body = Vectors.document(vector, "body");
        DecodedPatch<R> expected = reader.read(body);

        for (Way way : WAYS) {
            TokenReader in = way.open(body);
            assertThat(reader.read(in, in.next())).as(way.name()).isEqualTo(expected);
        }
    }

    @TestFactory
    Stream<DynamicTest> aResourceIsReadOrRefusedTheSame() {
        List<String> files = Stream.concat(ResourceVectorsTest.READ.stream(), ResourceVectorsTest.REFUSED.stream())
                .toList();
        return Vectors.tests(files, vector -> checkResource(vector, Vectors.structuredType(vector)));
    }

    private static void checkResource(JsonNode vector, StructuredType<?> type) {
        byte[] document = Vectors.document(vector, "document");
        Object expected = outcome(() -> TokenReader.read(document, in -> read(in, type)));

        for (Way way : WAYS) {
            if (!expected.toString().startsWith("no JSON")) { // of which each parser has words of its own
                assertThat(outcome(() -> read(way.open(document), type)))
                        .as(way.name())
                        .isEqualTo(expected);
            }
        }
    }

    private static <B> B read(TokenReader in, StructuredType<B> type) {
        return Codecs.of(type).readResource(in, in.next(), ReadContext.ofResource());
    }

    /** What was read, or why it was not; in which line that stands is not the same, since what is kept has no lines. */
    private static Object outcome(Supplier<?> reading) {
        try {
            return reading.get();
        } catch (UnreadableException e) {
            return e.reason() + " at " + e.pointer();
        }
    }
}
