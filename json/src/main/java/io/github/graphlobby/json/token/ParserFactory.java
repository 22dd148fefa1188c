package io.github.graphlobby.json.token;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.ByteSourceJsonBootstrapper;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Makes parsers that keep the limits of a reader, and no table of names.
 *
 * <p>The parsers of Jackson's factory share one, and names can be chosen so that they collide in it: it overflows, and
 * readers of other documents fail. Without a table a name that is not among {@link Names} is a new string each time.
 * (Jackson's own setting for that takes another parser, which does not know bytes.)
 */
final class ParserFactory extends JsonFactory {
    private static final long serialVersionUID = 1;

    /** The parser counts the bytes of a name, of which there may be three to a code unit. */
    private static final int MAX_NAME_BYTES = 3 * TokenReader.MAX_NAME_LENGTH;

    /** For bytes that are known to be UTF-8, without a mark: the parser has nothing to find out. */
    static final ParserFactory DOCUMENTS = ofBytes(TokenReader.MAX_DEPTH);

    /** The same with an object around the resource. */
    static final ParserFactory WRAPPERS = ofBytes(TokenReader.MAX_DEPTH + 1);

    /** For streams with a page, whose resources stand in an array in an object. */
    static final ParserFactory PAGES = new ParserFactory(settings(TokenReader.MAX_DEPTH + 2));

    private ParserFactory(JsonFactoryBuilder settings) {
        super(settings);
    }

    private static ParserFactory ofBytes(int depth) {
        return new ParserFactory(settings(depth).disable(TokenStreamFactory.Feature.CHARSET_DETECTION));
    }

    private static JsonFactoryBuilder settings(int depth) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxNameLength(MAX_NAME_BYTES)
                        .maxStringLength(TokenReader.MAX_TEXT_LENGTH)
                        .maxNumberLength(TokenReader.MAX_DIGITS)
                        .build())
                .errorReportConfiguration(ErrorReportConfiguration.builder()
                        .maxErrorTokenLength(80)
                        .maxRawContentLength(0)
                        .build())
                .recyclerPool(JsonRecyclerPools.threadLocalPool())
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER);
    }

    @Override
    protected JsonParser _createParser(ObjectReadContext context, IOContext io, InputStream in) {
        return parser(context, new ByteSourceJsonBootstrapper(io, in));
    }

    @Override
    protected JsonParser _createParser(ObjectReadContext context, IOContext io, byte[] json, int from, int length) {
        return parser(context, new ByteSourceJsonBootstrapper(io, json, from, length));
    }

    private JsonParser parser(ObjectReadContext context, ByteSourceJsonBootstrapper source) {
        return source.constructParser(
                context,
                context.getStreamReadFeatures(_streamReadFeatures),
                context.getFormatReadFeatures(_formatReadFeatures),
                NoTable.INSTANCE,
                _rootCharSymbols,
                _factoryFeatures);
    }

    /** Knows no name and learns none, so all parsers can have it. */
    private static final class NoTable extends ByteQuadsCanonicalizer {
        static final NoTable INSTANCE = new NoTable();

        private NoTable() {
            super(0, 0);
        }

        @Override
        public ByteQuadsCanonicalizer makeChild(int features) {
            return this;
        }

        @Override
        public void release() {
            // there is nothing to give back
        }

        @Override
        public @Nullable String findName(int quad) {
            return null;
        }

        @Override
        public @Nullable String findName(int quad1, int quad2) {
            return null;
        }

        @Override
        public @Nullable String findName(int quad1, int quad2, int quad3) {
            return null;
        }

        @Override
        public @Nullable String findName(int[] quads, int length) {
            return null;
        }

        @Override
        public String addName(String name, int quad) {
            return name;
        }

        @Override
        public String addName(String name, int quad1, int quad2) {
            return name;
        }

        @Override
        public String addName(String name, int quad1, int quad2, int quad3) {
            return name;
        }

        @Override
        public String addName(String name, int[] quads, int length) {
            return name;
        }
    }
}
