package io.github.graphlobby.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is JSON, by the grammar of RFC 8259 and the limits that the readers document, written without a look at their
 * code: a second opinion.
 */
final class StrictJson {
    private static final int MOST_DEPTH = 64;
    private static final int MOST_NAME = 1_024;
    private static final int MOST_DIGITS = 1_000;
    /** The longest exponent of which it is certain that it is no larger than the readers take. */
    private static final int CERTAIN_EXPONENT = 9;

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][-+]?([0-9]+))?");
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String text;
    private int at;
    private int depth;
    /** In how many members with control information the parser stands. */
    private int control;

    private boolean repeated;
    private boolean repeatedOutsideControl;
    private boolean extreme;
    private boolean broken;

    private StrictJson(String text) {
        this.text = text;
    }

    /**
     * A document.
     *
     * @param value its value: null, boolean, text, {@link BigDecimal}, list or map
     * @param hasRepeatedNames whether an object has a member twice, of which the value has the last
     * @param hasRepeatedData whether one has that is not in control information, which some readers pass over
     * @param isExtreme whether a number has so large an exponent that the value has another
     * @param hasLoneSurrogates whether a name or a text is no Unicode, as the grammar allows by escapes
     */
    record Parsed(
            @Nullable Object value,
            boolean hasRepeatedNames,
            boolean hasRepeatedData,
            boolean isExtreme,
            boolean hasLoneSurrogates) {
        /** Whether readers have no choice: what is not certain they may refuse. */
        boolean isCertain() {
            return !isExtreme && !hasLoneSurrogates;
        }
    }

    static Parsed parse(byte[] json) throws NotJsonException {
        var parser = new StrictJson(decoded(json));
        Object value = parser.document();
        return new Parsed(value, parser.repeated, parser.repeatedOutsideControl, parser.extreme, parser.broken);
    }

    /** The document, or null if it is none. */
    static @Nullable Parsed parsedOrNull(byte[] json) {
        try {
            return parse(json);
        } catch (NotJsonException e) {
            return null;
        }
    }

    /** A byte order mark before the text is no part of it (RFC 8259, section 8.1). */
    private static String decoded(byte[] json) throws NotJsonException {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new NotJsonException("no UTF-8");
        }
    }

    private @Nullable Object document() throws NotJsonException {
        Object value = value();
        blank();
        if (at < text.length()) {
            throw new NotJsonException("something after the document");
        }
        return value;
    }

    private @Nullable Object value() throws NotJsonException {
        blank();
        return switch (peek()) {
            case '{' -> nested(this::object);
            case '[' -> nested(this::array);
            case '"' -> string();
            default -> scalar();
        };
    }

    /** Reads what has brackets around it. */
    @FunctionalInterface
    private interface Body {
        Object read() throws NotJsonException;
    }

    private Object nested(Body body) throws NotJsonException {
        depth++;
        if (depth > MOST_DEPTH) {
            throw new NotJsonException("too deep");
        }
        at++;
        Object value = body.read();
        depth--;
        return value;
    }

    private Object object() throws NotJsonException {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        boolean more = !isNext('}');
        while (more) {
            blank();
            String name = string();
            if (name.length() > MOST_NAME) {
                throw new NotJsonException("a long name");
            }
            expect(':');
            repeated |= members.containsKey(name);
            repeatedOutsideControl |= control == 0 && members.containsKey(name);
            int isControl = name.contains("@") ? 1 : 0;
            control += isControl;
            members.put(name, value());
            control -= isControl;
            more = isNext(',');
            if (!more) {
                expect('}');
            }
        }
        return members;
    }

    private Object array() throws NotJsonException {
        List<@Nullable Object> items = new ArrayList<>();
        boolean more = !isNext(']');
        while (more) {
            items.add(value());
            more = isNext(',');
            if (!more) {
                expect(']');
            }
        }
        return items;
    }

    private String string() throws NotJsonException {
        expect('"');
        var string = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < 0x20) {
                throw new NotJsonException("a control character in a text");
            }
            string.append(c == '\\' ? escaped() : c);
        }
        at++;
        broken |= string.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
        return string.toString();
    }

    private char escaped() throws NotJsonException {
        char c = peek();
        at++;
        if (c == 'u') {
            return hexadecimal();
        }
        int index = ESCAPES.indexOf(c);
        if (index < 0) {
            throw new NotJsonException("an unknown escape");
        }
        return ESCAPED.charAt(index);
    }

    private char hexadecimal() throws NotJsonException {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            char c = peek();
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw new NotJsonException("an escape without four digits");
            }
            code = code << 4 | digit;
            at++;
        }
        return (char) code;
    }

    private @Nullable Object scalar() throws NotJsonException {
        if (isWord("null")) {
            return null;
        }
        if (isWord("true")) {
            return true;
        }
        return isWord("false") ? (Object) false : number();
    }

    private boolean isWord(String word) {
        boolean is = text.startsWith(word, at);
        at += is ? word.length() : 0;
        return is;
    }

    private BigDecimal number() throws NotJsonException {
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw new NotJsonException("no value");
        }
        at = number.end();
        if (number.group().chars().filter(Character::isDigit).count() > MOST_DIGITS) {
            throw new NotJsonException("a long number");
        }
        String exponent = number.group(4);
        if (exponent != null && exponent.length() > CERTAIN_EXPONENT) {
            extreme = true;
            return BigDecimal.ZERO;
        }
        return new BigDecimal(number.group());
    }

    private boolean isNext(char c) throws NotJsonException {
        blank();
        boolean is = peek() == c;
        at += is ? 1 : 0;
        return is;
    }

    private void expect(char c) throws NotJsonException {
        if (!isNext(c)) {
            throw new NotJsonException("no " + c);
        }
    }

    private void blank() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() throws NotJsonException {
        if (at == text.length()) {
            throw new NotJsonException("the document ends too early");
        }
        return text.charAt(at);
    }
}
