package io.github.graphlobby.permission;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path of a request, relative to the root of the service, split and decoded once.
 *
 * <p>The text is split at {@code /} and each segment then percent-decoded once as UTF-8, so {@code %2F} stays inside an
 * identifier. Query and fragment are cut off; one leading slash may be missing and one trailing slash is ignored.
 * {@code name('key')} is two segments, {@code name(argument=value)} is one that calls a function. Malformed are other
 * empty segments, {@code .} and {@code ..}, backslashes, control characters, escapes that are no UTF-8.
 *
 * <p>Immutable and thread-safe.
 */
public final class RequestPath {
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
        try {
            var segments = new ArrayList<Segment>();
            for (String segment : split(withoutQuery(raw))) {
                SegmentParser.parse(segment, segments);
            }
            return new RequestPath(List.copyOf(segments), null);
        } catch (MalformedSegmentException e) {
            return new RequestPath(List.of(), e.problem());
        }
    }

    private static String withoutQuery(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '?' || raw.charAt(i) == '#') {
                return raw.substring(0, i);
            }
        }
        return raw;
    }

    private static List<String> split(String path) {
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

    /**
     * Returns why the path is malformed.
     *
     * @return the reason in words, or null if the path is well-formed
     */
    public @Nullable String problem() {
        return problem;
    }

    /**
     * Returns the decoded segments.
     *
     * @return the text of each segment, the name for a call; empty for the root and for a malformed path
     */
    public List<String> segments() {
        var texts = new ArrayList<String>();
        for (Segment segment : segments) {
            texts.add(segment.text());
        }
        return List.copyOf(texts);
    }

    /**
     * Returns how many segments the path has.
     *
     * @return the number; 0 for the root and for a malformed path
     */
    public int size() {
        return segments.size();
    }

    /**
     * Returns one decoded segment.
     *
     * @param index its position, from 0
     * @return the text, the name for a call
     * @throws IndexOutOfBoundsException if the path has no such segment
     */
    public String segment(int index) {
        return segments.get(index).text();
    }

    /**
     * Returns the beginning of the path.
     *
     * @param length how many segments
     * @return a path of the first segments
     * @throws IndexOutOfBoundsException if the path has fewer
     */
    public RequestPath first(int length) {
        return new RequestPath(segments.subList(0, length), problem);
    }

    List<Segment> parsed() {
        return segments;
    }
}
