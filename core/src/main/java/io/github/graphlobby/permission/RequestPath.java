package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.Ascii;
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

    private static final Segment[] NONE = {};

    private final String text;
    /** Where the first segment begins in the text; the path ends where the last one does. */
    private final int start;

    private final int end;
    /** Null if each segment stands in the text as it is meant, as most do. */
    private final Segment @Nullable [] segments;

    private final @Nullable String problem;

    private RequestPath(String text, int start, int end, Segment @Nullable [] segments, @Nullable String problem) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.segments = segments;
        this.problem = problem;
    }

    private static RequestPath of(Segment[] segments) {
        return new RequestPath("", 0, 0, segments, null);
    }

    /**
     * Parses a path.
     *
     * @param raw the path as it was sent, relative to the root of the service (without host and version)
     * @return the path, perhaps malformed
     */
    public static RequestPath parse(String raw) {
        int end = PlainText.end(requireNonNull(raw, "raw"));
        if (end >= 0 && end < MOST_CHARACTERS) {
            int start = raw.startsWith("/") ? 1 : 0;
            String path = end + 1 < raw.length() ? raw.substring(0, Math.max(start, end)) : raw; // no query is kept
            return new RequestPath(path, start, Math.max(start, end), null, null);
        }
        try {
            var segments = new ArrayList<Segment>();
            for (String segment : split(checked(withoutQuery(raw)))) {
                SegmentParser.parse(segment, segments);
            }
            return of(segments.toArray(NONE));
        } catch (MalformedSegmentException e) {
            return new RequestPath("", 0, 0, NONE, e.problem());
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
        return of(texts.stream()
                .map(text -> isParameter(text) ? Segment.given(next.next()) : Segment.plain(text, false, text))
                .toArray(Segment[]::new));
    }

    static boolean isParameter(String text) {
        return text.length() > 2
                && text.startsWith("{")
                && text.indexOf('{', 1) < 0
                && text.indexOf('}') == text.length() - 1;
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

    /**
     * {@return the decoded text of each segment, the name for a call; empty for the root and for a malformed path}
     *
     * <p>A key in parentheses is a segment of its own, unless its name stands before it: whether {@code name(id='x')}
     * has a key or is a call depends on the templates.
     */
    public List<String> segments() {
        return segments == null
                ? split(text.substring(start, end))
                : Stream.of(segments).map(Segment::text).toList();
    }

    /** This path with each key as a segment of its own, where a literal stands for it if there is one. */
    RequestPath withKeysAsSegments() {
        return segments == null
                ? this
                : of(Stream.of(segments).flatMap(Segment::withKeyAsSegment).toArray(Segment[]::new));
    }

    // A position is that of a character in a plain path, and the number of a segment in another.

    int first() {
        return segments == null && start == end ? end + 1 : start;
    }

    boolean isEnd(int at) {
        return segments == null ? at > end : at == segments.length;
    }

    /** Where the path ends. */
    int last() {
        return segments == null ? end + 1 : segments.length;
    }

    int after(int at) {
        return segments == null ? slash(at) + 1 : at + 1;
    }

    /** Where the segment before a position begins. */
    int before(int at) {
        return segments == null ? Math.max(text.lastIndexOf('/', at - 2) + 1, start) : at - 1;
    }

    /**
     * Whether this path begins with the segments of another, ignoring ASCII letter case; what is called is no segment.
     */
    boolean isAtOrBelow(RequestPath other) {
        int mine = first();
        for (int at = other.first(); !other.isEnd(at); at = other.after(at)) {
            if (isEnd(mine)
                    || isCall(mine)
                    || other.isCall(at)
                    || !Ascii.equalsIgnoringCase(decoded(mine), other.decoded(at))) {
                return false;
            }
            mine = after(mine);
        }
        return true;
    }

    private boolean isCall(int at) {
        return segments != null && segments[at].call() != null;
    }

    /** How many segments stand between two positions. */
    int count(int from, int to) {
        return segments == null
                ? (int) text.substring(from, to - 1)
                                .chars()
                                .filter(c -> c == '/')
                                .count()
                        + 1
                : to - from;
    }

    private int slash(int at) {
        int slash = text.indexOf('/', at);
        return slash < 0 || slash > end ? end : slash;
    }

    /** The segment at a position, if it has to be looked at closely; null if it stands in the text. */
    @Nullable
    Segment segment(int at) {
        return segments == null ? null : segments[at];
    }

    /** The text of which {@link #from} and {@link #to} say where the segment at a position stands. */
    String text(int at) {
        return segments == null ? text : segments[at].text();
    }

    int from(int at) {
        return segments == null ? at : 0;
    }

    int to(int at) {
        return segments == null ? slash(at) : segments[at].text().length();
    }

    /** The decoded text of the segment at a position. */
    String decoded(int at) {
        return text(at).substring(from(at), to(at));
    }
}
