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
     * @param arguments the names of the arguments, sorted, empty where one is incomplete; null if nothing is called
     * @param isKey whether it may stand for a parameter
     * @param isLiteral whether it may be a literal
     */
    record Step(String text, @Nullable List<String> arguments, boolean isKey, boolean isLiteral) {
        /** The simple name, if the text is a qualified one that may be an operation; else null. */
        @Nullable
        String simpleName() {
            Matcher qualified = QUALIFIED.matcher(text);
            return isLiteral && qualified.matches() ? qualified.group(1) : null;
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
                steps.add(plain(decoded(segment), segment.startsWith("$")));
            }
        }
        return steps;
    }

    private static void addCall(String name, boolean isSystem, String inside, List<Step> steps)
            throws MalformedException {
        if (inside.isEmpty() || (!inside.startsWith("'") && inside.contains("="))) {
            steps.add(new Step(named(safe(name)), arguments(inside), false, true));
        } else {
            steps.add(plain(name, isSystem));
            String key = folded(safe(key(inside)));
            steps.add(new Step(key, null, true, !QUALIFIED.matcher(key).matches()));
        }
    }

    private static Step plain(String text, boolean isSystem) throws MalformedException {
        boolean isQualified = QUALIFIED.matcher(folded(safe(text))).matches();
        return new Step(named(text), null, !isSystem && !isQualified, true);
    }

    private static String key(String inside) throws MalformedException {
        if (!inside.startsWith("'")) {
            return inside;
        }
        if (inside.length() < 3 || !inside.endsWith("'")) {
            throw new MalformedException();
        }
        return inside.substring(1, inside.length() - 1).replace("''", "'");
    }

    private static List<String> arguments(String inside) throws MalformedException {
        var names = new ArrayList<String>();
        for (String argument : unquoted(inside)) {
            String[] pair = argument.split("=", 2);
            names.add(pair.length == 2 && !pair[0].isEmpty() && !pair[1].isEmpty() ? folded(pair[0]) : "");
        }
        Collections.sort(names);
        return names;
    }

    /** The arguments, where a comma in quotes separates nothing. */
    private static List<String> unquoted(String inside) throws MalformedException {
        if (inside.chars().filter(c -> c == '\'').count() % 2 == 1) {
            throw new MalformedException();
        }
        return inside.isEmpty() ? List.of() : List.of(inside.split(",(?=[^']*(?:'[^']*'[^']*)*$)", -1));
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
