package io.github.graphlobby.example;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a recorded URL a permission model is asked for.
 *
 * @param path the path below the version; null if it is not one of Microsoft Graph
 * @param problem why it is not; null if it is
 */
record RecordedUrl(@Nullable String path, @Nullable String problem) {
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://([^/?#]*)(.*)", Pattern.DOTALL);
    /** All of it, so that neither a longer host nor one behind a user's name passes for it. */
    private static final Pattern GRAPH = Pattern.compile("(?i)graph\\.microsoft\\.[a-z]+(?::[0-9]+)?");

    private static final Pattern VERSION = Pattern.compile("(?i)/(?:v1\\.0|beta)(?=/|$)");
    private static final Pattern QUERY = Pattern.compile("[?#].*", Pattern.DOTALL);

    static RecordedUrl of(String url) {
        Matcher absolute = ABSOLUTE.matcher(url);
        if (!absolute.matches()) {
            return url.startsWith("/") ? ofPath(url) : new RecordedUrl(null, "neither a URL nor a path");
        }
        return GRAPH.matcher(absolute.group(1)).matches()
                ? ofPath(absolute.group(2))
                : new RecordedUrl(null, "the host is not graph.microsoft.*");
    }

    private static RecordedUrl ofPath(String pathAndQuery) {
        String path = QUERY.matcher(pathAndQuery).replaceFirst("");
        Matcher version = VERSION.matcher(path);
        return new RecordedUrl(version.lookingAt() ? path.substring(version.end()) : path, null);
    }
}
