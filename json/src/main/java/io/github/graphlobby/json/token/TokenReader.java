package io.github.graphlobby.json.token;

import io.github.graphlobby.internal.Wording;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.util.TokenBuffer;

/**
 * Reads a document token by token, and knows where it is: as a supplier it gives the JSON pointer to the current value.
 *
 * <p>With {@link Names} this is all that knows the parser, mappers apart. Not thread-safe.
 */
public final class TokenReader implements Supplier<String>, AutoCloseable {
    /** How deep arrays and objects may be nested. */
    public static final int MAX_DEPTH = 64;
    /** How long a member name may be, in UTF-16 code units. */
    public static final int MAX_NAME_LENGTH = 1_024;
    /** How long a text may be, in UTF-16 code units. */
    static final int MAX_TEXT_LENGTH = 20_000_000;
    /** How many digits a number may have. */
    static final int MAX_DIGITS = 1_000;

    /** Null if the bytes of the document are not at hand. */
    private final @Nullable SecondLook secondLook;

    private JsonParser parser;
    /** Goes on when what was kept of an object is over. */
    private @Nullable JsonParser behind;
    /** Looks ahead in the bytes. */
    private @Nullable JsonParser second;
    /** Whether the member at which the reader stands, or the end of the members, is to be read once more. */
    private boolean again;

    private int objects;

    private TokenReader(JsonParser parser) {
        this(parser, null);
    }

    /** Reads a value at whose first token a parser stands whose settings are not ours. */
    public static TokenReader of(JsonParser parser) {
        return new TokenReader(new DepthParser(parser));
    }

    TokenReader(JsonParser parser, @Nullable SecondLook secondLook) {
        this.parser = parser;
        this.secondLook = secondLook;
    }

    /** Reads one whole document: UTF-8 and nothing after it. */
    public static <T extends @Nullable Object> T read(byte[] json, Function<TokenReader, T> body) {
        return read(json, 0, json.length, body);
    }

    /** Reads a document that is a part of the bytes. */
    public static <T extends @Nullable Object> T read(byte[] json, int from, int to, Function<TokenReader, T> body) {
        return read(ParserFactory.DOCUMENTS, json, from, to, body);
    }

    /**
     * Reads one whole document that is a resource in an object of its own, and may be deeper by that.
     *
     * @param json the document
     * @param body what reads it
     * @return what is read
     */
    public static <T extends @Nullable Object> T readWrapper(byte[] json, Function<TokenReader, T> body) {
        return read(ParserFactory.WRAPPERS, json, 0, json.length, body);
    }

    private static <T extends @Nullable Object> T read(
            ParserFactory factory, byte[] json, int from, int to, Function<TokenReader, T> body) {
        int start = Utf8.pastMark(json, from, to);
        Utf8.check(json, start, to);
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json, start, to - start)) {
            return readAll(new TokenReader(parser, new SecondLook(factory, json, start, to)), body);
        }
    }

    private static <T extends @Nullable Object> T readAll(TokenReader in, Function<TokenReader, T> body) {
        try {
            T result = body.apply(in);
            in.end();
            return result;
        } catch (JacksonException e) {
            throw in.failure(e);
        } finally {
            in.closeSecond();
        }
    }

    private void closeSecond() {
        if (second != null) { // as it hardly ever is
            second.close();
        }
    }

    /** Opens a page, which comes in pieces; what is read of it is {@link #guarded}, and the reader is closed. */
    public static TokenReader open(InputStream json) {
        try {
            return new TokenReader(ParserFactory.PAGES.createParser(ObjectReadContext.empty(), new Utf8Stream(json)));
        } catch (JacksonIOException e) { // of the first bytes, which are read already
            throw InputStreams.failed(e.getCause());
        }
    }

    /** Reads something, and says in our words what is wrong with it. */
    public <T extends @Nullable Object> T guarded(Supplier<T> body) {
        try {
            return body.get();
        } catch (JacksonException e) {
            throw failure(e);
        }
    }

    private RuntimeException failure(JacksonException e) {
        if (e instanceof JacksonIOException io) {
            return InputStreams.failed(io.getCause());
        }
        TokenStreamLocation location = e.getLocation();
        return unreadable(ParserWords.of(e), location == null ? parser.currentLocation() : location);
    }

    /** Refuses a document that ends before its first token, which is given. */
    public void requireDocument(Token first) {
        if (first == Token.NONE) {
            throw unreadable("no JSON: there is no document");
        }
    }

    /** Refuses whatever follows the document. */
    public void end() {
        if (parser.nextToken() != null) {
            throw unreadable("there is more after the document");
        }
    }

    @Override
    public void close() {
        guarded(() -> {
            parser.close();
            return true;
        });
    }

    /** Moves to the next token. */
    public Token next() {
        if (again) {
            again = false;
            return current();
        }
        JsonToken token = parser.nextToken();
        if (token == null && behind != null) {
            token = goOnBehind(behind);
        }
        objects += token == JsonToken.START_OBJECT ? 1 : 0;
        return Token.of(token);
    }

    /** Moves from a name to its value, and returns it if it is text; null if it is something else. */
    public @Nullable String nextText() {
        String text = parser.nextStringValue();
        objects += text == null && parser.currentToken() == JsonToken.START_OBJECT ? 1 : 0;
        return text;
    }

    /** Goes on at the end of the object of which the members were kept. */
    private @Nullable JsonToken goOnBehind(JsonParser next) {
        parser = next;
        behind = null;
        return parser.currentToken();
    }

    /** How many objects were started so far, which is a number for each of them. */
    public int objects() {
        return objects;
    }

    /** The token at which the reader stands. */
    public Token current() {
        return Token.of(parser.currentToken());
    }

    /**
     * Moves from a value or the start of an object to the next member: its position among the names, or what they say.
     */
    public int nextMember(Names names) {
        if (again) {
            again = false;
            return parser.currentToken() == JsonToken.PROPERTY_NAME ? names.of(parser.currentName()) : Names.END;
        }
        int position = names.next(parser);
        if (behind != null && parser.currentToken() == null) {
            goOnBehind(behind);
            return Names.END;
        }
        return position;
    }

    /** The name of the member at which the reader stands. */
    public String name() {
        String name = parser.currentName();
        if (name.length() > MAX_NAME_LENGTH) {
            throw unreadable("over a limit: a name has more than " + MAX_NAME_LENGTH + " characters");
        }
        return name;
    }

    public String text() {
        return parser.getString();
    }

    /** Whether the text is that of a constant from a position on; no string is made of it if it is in bytes. */
    public boolean isText(EncodedConstant expected, int position) {
        int from = parser.getStringOffset();
        return expected.endsWith(position, parser.getStringCharacters(), from, from + parser.getStringLength());
    }

    /** Whether the integer fits; a parser of something else than text may hold a small one as a large type. */
    public boolean isInt32() {
        return parser.getNumberType() == JsonParser.NumberType.INT || integer().bitLength() < Integer.SIZE;
    }

    public boolean isInt64() {
        return isInt32() || integer().bitLength() < Long.SIZE;
    }

    public int int32() {
        return parser.getIntValue();
    }

    public long int64() {
        return parser.getLongValue();
    }

    public BigInteger integer() {
        return parser.getBigIntegerValue();
    }

    public double float64() {
        return parser.getDoubleValue();
    }

    public BigDecimal decimal() {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) { // an exponent beyond what BigDecimal holds
            throw unreadable("the number " + Wording.quote(text()) + " is out of range");
        }
    }

    /** Passes over the value at which the reader stands, whatever is in it, as long as its names keep their limit. */
    public void skip() {
        int open = isStart(current()) ? 1 : 0;
        while (open > 0) {
            Token token = next();
            if (token == Token.NAME) {
                name();
            } else if (isStart(token)) {
                open++;
            } else if (token == Token.END_OBJECT || token == Token.END_ARRAY) {
                open--;
            }
        }
    }

    private static boolean isStart(Token token) {
        return token == Token.OBJECT || token == Token.ARRAY;
    }

    /** Lets the member at which the reader stands come once more, or the end of the members. */
    public void again() {
        again = true;
    }

    /**
     * Makes a reader that looks ahead: it goes through the same members from the current one on, which this reader will
     * read once more. Where the document's bytes are at hand, it goes on to the end of the document; elsewhere the rest
     * of the object is kept, and it goes no farther. Bytes that are no JSON end it with an exception, as they will this
     * reader.
     */
    public TokenReader ahead() {
        if (secondLook != null) {
            closeSecond();
            second = secondLook.from(parser);
            again = true;
            return new TokenReader(second);
        }
        var rest = TokenBuffer.forBuffering(parser, ObjectReadContext.empty());
        while (parser.currentToken() == JsonToken.PROPERTY_NAME) {
            rest.copyCurrentStructure(parser);
            parser.nextToken();
        }
        behind = parser;
        parser = rest.asParser(ObjectReadContext.empty(), behind);
        return new TokenReader(rest.asParser(ObjectReadContext.empty(), behind));
    }

    /** Passes over the members that are left in the object in which the reader stands. */
    public void skipMembers() {
        while (next() == Token.NAME) {
            name();
            next();
            skip();
        }
    }

    /** The JSON pointer to the value or name at which the reader stands. */
    @Override
    public String get() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** What was sent, in words for a message. */
    public String sent(Token token) {
        return switch (token) {
            case TEXT -> "the text " + Wording.quote(text());
            case INTEGER, DECIMAL -> "the number " + Wording.quote(text());
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null";
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case END_OBJECT, END_ARRAY, NAME, NONE -> "nothing";
        };
    }

    /** The exception for a value that cannot be read, at the place where the reader stands. */
    public UnreadableException unreadable(String reason) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return unreadable(reason, location.getColumnNr() > 0 ? location : parser.currentLocation());
    }

    private UnreadableException unreadable(String reason, TokenStreamLocation location) {
        return new UnreadableException(
                reason, get(), Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }
}
