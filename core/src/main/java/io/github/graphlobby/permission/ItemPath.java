package io.github.graphlobby.permission;

import org.jspecify.annotations.Nullable;

/**
 * The path of folders and a file that Graph takes behind a colon, up to the next one or to the end of the path, as in
 * {@code /me/drive/root:/folder/file.txt:/content}. No name has a colon.
 */
final class ItemPath {
    private ItemPath() {}

    /** Where a path that begins at a position ends; negative if there is none. */
    static int end(RequestPath path, int at) {
        int next = at;
        if (isKey(path.segment(at))) {
            return -1;
        }
        while (!path.isEnd(next)) {
            if (!isName(path, next)) {
                return -1;
            }
            boolean isLast = endsWithColon(path, next);
            next = path.after(next);
            if (isLast) {
                return next;
            }
        }
        return next;
    }

    /** Whether the path that ends at a position has a colon there. */
    static boolean isClosed(RequestPath path, int end) {
        return endsWithColon(path, path.before(end));
    }

    /** Where the path begins that ends at a position: behind the colon before. */
    static int begin(RequestPath path, int end) {
        int begin = path.before(end);
        while (!endsWithColon(path, path.before(begin))) {
            begin = path.before(begin);
        }
        return begin;
    }

    /** The path in one text. */
    static String text(RequestPath path, int begin, int end) {
        var text = new StringBuilder();
        for (int at = begin; at != end; at = path.after(at)) {
            Segment segment = path.segment(at);
            String name = segment == null ? path.decoded(at) : segment.whole();
            if (name != null) {
                text.append(text.isEmpty() ? "" : "/").append(name);
            }
        }
        return text.charAt(text.length() - 1) == ':' ? text.substring(0, text.length() - 1) : text.toString();
    }

    private static boolean isName(RequestPath path, int at) {
        Segment segment = path.segment(at);
        if (segment == null) {
            return isName(path.text(at), at, path.to(at));
        }
        String whole = segment.whole();
        return whole == null || (segment.isFile() && isName(whole, 0, whole.length()));
    }

    private static boolean isKey(@Nullable Segment segment) {
        return segment != null && segment.whole() == null;
    }

    /** A colon may only stand at the end, behind something. */
    private static boolean isName(String text, int from, int to) {
        int colon = text.indexOf(':', from);
        return colon < 0 || colon >= to || (colon == to - 1 && colon > from);
    }

    private static boolean endsWithColon(RequestPath path, int at) {
        Segment segment = path.segment(at);
        if (segment == null) {
            return path.text(at).charAt(path.to(at) - 1) == ':';
        }
        return segment.whole() != null && segment.whole().endsWith(":");
    }
}
