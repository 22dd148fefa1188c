package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The path of a request, relative to the root of the service, split and decoded once.
 *
 * <p>The text is split at {@code /} and each segment then percent-decoded once as UTF-8, so {@code %2F} stays inside an
 * identifier. Query and fragment are cut off; one leading slash may be missing and one trailing slash is ignored.
 * {@code name('key')} is two segments, {@code name(argument=value)} is one that calls a function. A segment that is one
 * simple identifier after {@code microsoft.graph.} or {@code graph.} is an action, a function or a type cast, and no
 * identifier, with parentheses too; {@code graph.team@contoso.com} is one. Malformed are other empty segments,
 * {@code .} and {@code ..}, backslashes, control characters, escapes that are no UTF-8; and paths of more than 524,288
 * characters, query and fragment apart. Up to there time and memory grow with the length.
 *
 * <p>Immutable and thread-safe.
 */
public final class RequestPath {
    /** Much longer than any front end lets pass: a segment takes a hundred bytes, however short it is. */
    private static final int MOST_CHARACTERS = 1 << 19;

    private final List<Segment> segments;
    private final @Nullable String problem;

    private RequestPath(List<Segment> segments, @Nullable String problem) {
        this.segments = segments;
        this.problem = problem;
    }

    /**
     * Parses a path.
     *
     * @param raw the path as it was sent, relative to the root of the service (without host and version)
     * @return the path, perhaps malformed
     */
    public static RequestPath parse(String raw) {
        requireNonNull(raw, "raw");
        try {
            var segments = new ArrayList<Segment>();
            for (String segment : split(checked(withoutQuery(raw)))) {
                SegmentParser.parse(segment, segments);
            }
            return new RequestPath(List.copyOf(segments), null);
        } catch (MalformedSegmentException e) {
            return new RequestPath(List.of(), e.problem());
        }
    }

    /**
     * Fills a template, as if its path had been sent: nothing is escaped, and nothing is parsed.
     *
     * @param template the template, such as {@code /places/{id}}, which calls no function
     * @param keys what stands for its parameters, from left to right
     * @return the path
     * @throws IllegalArgumentException if there are not as many keys as parameters
     */
    public static RequestPath of(String template, String... keys) {
        List<String> texts = split(requireNonNull(template, "template"));
        List<String> given = Stream.of(requireNonNull(keys, "keys"))
                .map(key -> requireNonNull(key, "keys"))
                .toList();
        long parameters = texts.stream().filter(RequestPath::isParameter).count();
        if (parameters != given.size()) {
            throw new IllegalArgumentException(template + " takes " + parameters + " keys, not " + given.size());
        }
        Iterator<String> next = given.iterator();
        return new RequestPath(
                texts.stream()
                        .map(text -> isParameter(text) ? Segment.key(next.next()) : Segment.plain(text, false))
                        .toList(),
                null);
    }

    static boolean isParameter(String text) {
        return text.startsWith("{") && text.endsWith("}");
    }

    private static String checked(String path) throws MalformedSegmentException {
        if (path.length() > MOST_CHARACTERS) {
            throw new MalformedSegmentException("it has more than " + MOST_CHARACTERS + " characters");
        }
        return path;
    }

    private static String withoutQuery(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '?' || raw.charAt(i) == '#') {
                return raw.substring(0, i);
            }
        }
        return raw;
    }

    static List<String> split(String path) {
        int start = path.startsWith("/") ? 1 : 0;
        int end = path.length() - (path.length() > start && path.endsWith("/") ? 1 : 0);
        var segments = new ArrayList<String>();
        for (int slash = path.indexOf('/', start); slash >= 0 && slash < end; slash = path.indexOf('/', start)) {
            segments.add(path.substring(start, slash));
            start = slash + 1;
        }
        // Only the root itself has no segment; "//" has an empty one.
        if (!path.isEmpty() && !path.equals("/")) {
            segments.add(path.substring(start, Math.max(start, end)));
        }
        return segments;
    }

    /** {@return why the path is malformed, in words; null if it is well-formed} */
    public @Nullable String problem() {
        return problem;
    }

    /** {@return the decoded text of each segment, the name for a call; empty for the root and for a malformed path} */
    public List<String> segments() {
        return segments.stream().map(Segment::text).toList();
    }

    List<Segment> parsed() {
        return segments;
    }
}
