package io.github.graphlobby.differential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the documentation of a request path says, with lists, copies and regular expressions. */
final class ObviousPath {
    private static final Pattern CALL = Pattern.compile("([^(]+)[(](.*)[)]", Pattern.DOTALL);
    private static final Pattern QUALIFIED = Pattern.compile("(?:microsoft[.])?graph[.]"
            + "([\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{Nd}\\p{Mn}\\p{Mc}\\p{Pc}\\p{Cf}]{0,127})");

    private ObviousPath() {}

    /**
     * One segment.
     *
     * @param text its text, or the name of what is called, with ASCII letters in lower case
     * @param arguments the names of the arguments, sorted, empty where there is none; null if nothing is called
     * @param key the value of the only argument; null if there is none that may be a key
     * @param isComplete whether each argument has a name and a value
     * @param isKey whether it may stand for a parameter
     * @param isLiteral whether it may be a literal
     * @param sent the text as it was sent, with ASCII letters in lower case
     * @param whole its decoded text with parentheses; null for a key, which stands in those of the segment before
     */
    record Step(
            String text,
            @Nullable List<String> arguments,
            @Nullable String key,
            boolean isComplete,
            boolean isKey,
            boolean isLiteral,
            String sent,
            @Nullable String whole) {
        /** The simple name, if the text is a qualified one that may be an operation; else null. */
        @Nullable
        String simpleName() {
            Matcher qualified = QUALIFIED.matcher(text);
            return isLiteral && qualified.matches() ? qualified.group(1) : null;
        }

        /** How what is called is found. */
        @Nullable
        String call(String name) {
            return arguments == null || !isComplete ? null : ObviousTemplate.call(name, arguments);
        }

        boolean isFile() {
            boolean isCall = arguments != null && simpleName() == null;
            return whole == null || ((isKey || (isCall && !whole.startsWith("$"))) && !whole.matches("(?s):|.*:.+"));
        }

        boolean endsWithColon() {
            return whole != null && whole.endsWith(":");
        }
    }

    /** The path is malformed. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1;
    }

    static String folded(String text) {
        var folded = new StringBuilder();
        text.chars().forEach(c -> folded.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c)));
        return folded.toString();
    }

    /** The text in lower case, with the namespace where its alias stands. */
    static String named(String text) {
        Matcher qualified = QUALIFIED.matcher(folded(text));
        return qualified.matches() ? "microsoft.graph." + qualified.group(1) : folded(text);
    }

    static List<String> split(String path) {
        if (path.isEmpty() || path.equals("/")) {
            return List.of();
        }
        String inner = path.startsWith("/") ? path.substring(1) : path;
        inner = inner.endsWith("/") ? inner.substring(0, inner.length() - 1) : inner;
        return List.of(inner.split("/", -1));
    }

    static List<Step> parse(String raw) throws MalformedException {
        var steps = new ArrayList<Step>();
        for (String segment : split(raw.split("[?#]", 2)[0])) {
            Matcher call = CALL.matcher(segment);
            if (call.matches()) {
                addCall(decoded(call.group(1)), segment.startsWith("$"), decoded(call.group(2)), steps);
            } else {
                steps.add(plain(decoded(segment), segment.startsWith("$"), decoded(segment)));
            }
        }
        return steps;
    }

    private static void addCall(String name, boolean isSystem, String inside, List<Step> steps)
            throws MalformedException {
        String whole = safe(name) + "(" + inside + ")";
        if (inside.isEmpty() || (!inside.startsWith("'") && inside.contains("="))) {
            steps.add(called(name, inside, whole));
            return;
        }
        if (inside.startsWith("'") && (inside.length() < 3 || !inside.endsWith("'"))) {
            throw new MalformedException();
        }
        List<String> values = arguments(inside);
        for (String value : values) {
            if (!value.matches("(?s)" + QUOTED + "|[^']*")) {
                throw new MalformedException();
            }
        }
        steps.add(plain(name, isSystem, whole));
        String key = values.size() == 1 ? safe(unquoted(inside)) : inside;
        steps.add(new Step(folded(key), null, null, true, values.size() == 1, false, folded(key), null));
    }

    private static final String QUOTED = "'(?:[^']|'')*'";

    private static Step plain(String text, boolean isSystem, String whole) throws MalformedException {
        boolean isQualified = QUALIFIED.matcher(folded(safe(text))).matches();
        return new Step(named(text), null, null, true, !isSystem && !isQualified, true, folded(text), whole);
    }

    private static Step called(String name, String inside, String whole) throws MalformedException {
        var names = new ArrayList<String>();
        boolean isComplete = true;
        String key = null;
        for (String argument : inside.isEmpty() ? List.<String>of() : arguments(inside)) {
            Matcher pair = Pattern.compile("(?s)([^=']*)=(.*)").matcher(argument);
            boolean isPair = pair.matches();
            String value = isPair ? pair.group(2) : argument.substring(argument.indexOf('=') + 1);
            if (!value.matches("(?s)[^']*(" + QUOTED + ")?")) {
                throw new MalformedException();
            }
            isComplete &= isPair && !pair.group(1).isEmpty() && !value.isEmpty();
            names.add(isPair ? folded(pair.group(1)) : "");
            key = unquoted(value);
        }
        Collections.sort(names);
        boolean isKey = names.size() == 1 && isComplete && !"".equals(key);
        return new Step(named(safe(name)), names, isKey ? key : null, isComplete, false, true, folded(name), whole);
    }

    private static String unquoted(String value) {
        return value.matches("(?s)" + QUOTED)
                ? value.substring(1, value.length() - 1).replace("''", "'")
                : value;
    }

    /** The arguments, where a comma in quotes separates nothing. */
    private static List<String> arguments(String inside) throws MalformedException {
        if (inside.chars().filter(c -> c == '\'').count() % 2 == 1) {
            throw new MalformedException();
        }
        return List.of(inside.split(",(?=[^']*(?:'[^']*'[^']*)*$)", -1));
    }

    private static String safe(String text) throws MalformedException {
        if (text.isEmpty() || text.equals(".") || text.equals("..")) {
            throw new MalformedException();
        }
        return text;
    }

    private static String decoded(String raw) throws MalformedException {
        String text = raw.contains("%") ? unescaped(raw) : raw;
        if (raw.contains("\\") || text.chars().anyMatch(Character::isISOControl)) {
            throw new MalformedException();
        }
        return text;
    }

    private static String unescaped(String raw) throws MalformedException {
        byte[] escaped = raw.getBytes(UTF_8);
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < escaped.length; i++) {
            if (escaped[i] == '%') {
                bytes.write(octet(escaped, i + 1));
                i += 2;
            } else {
                bytes.write(escaped[i]);
            }
        }
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedException();
        }
    }

    private static int octet(byte[] bytes, int from) throws MalformedException {
        String digits = from + 2 > bytes.length ? "" : new String(bytes, from, 2, UTF_8);
        if (!digits.toLowerCase(Locale.ROOT).matches("[0-9a-f]{2}")) {
            throw new MalformedException();
        }
        return Integer.parseInt(digits, 16);
    }
}
