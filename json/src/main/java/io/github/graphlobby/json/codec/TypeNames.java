package io.github.graphlobby.json.codec;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names of types as documents say them, and as the schema does: {@code microsoft.graph.room}. */
public final class TypeNames {
    /** The alias of the namespace {@code microsoft.graph}. */
    private static final String ALIAS = "graph.";

    private static final Pattern BEFORE_FRAGMENT = Pattern.compile("([A-Za-z][-+.A-Za-z0-9]*:[^#]*)?#");
    private static final String COLLECTION = "Collection(";

    private TypeNames() {}

    /**
     * The name in an {@code @odata.type}, which may be a fragment, as in answers, the fragment of an absolute URI, or
     * the bare name, as in requests (OData JSON Format 4.01, section 4.5.3; Update place, request and answer).
     */
    static String of(String odataType) {
        if (odataType.indexOf('#') <= 0) { // as nearly all are
            return inFull(odataType.startsWith("#") ? odataType.substring(1) : odataType);
        }
        var before = BEFORE_FRAGMENT.matcher(odataType);
        return inFull(before.lookingAt() ? odataType.substring(before.end()) : odataType);
    }

    /** The name with its namespace, which may be said by its alias. */
    private static String inFull(String name) {
        boolean alias = name.startsWith(ALIAS) && name.indexOf('.', ALIAS.length()) < 0;
        return alias ? "microsoft." + name : name;
    }

    /**
     * The type that a context URL says by a cast, {@code …#places/microsoft.graph.room} or
     * {@code …#places('1')/microsoft.graph.room(id)/$entity}, or because that is all it says (OData 4.01 Protocol,
     * section 10).
     *
     * @param url the value of {@code @odata.context}
     * @return the name of the type of the entity or of each item, or null if the URL does not tell
     */
    public static @Nullable String inContext(String url) {
        int start = url.indexOf('#') + 1;
        if (url.indexOf('.', start) < 0) { // as in most, and every name of a type has one
            return null;
        }
        int last = start;
        int end = start;
        while (start > 0 && start < url.length() && url.charAt(start) != '$') {
            last = start;
            end = endOfSegment(url, start);
            start = end + 1;
        }
        return inSegment(url.substring(last, end));
    }

    private static @Nullable String inSegment(String segment) {
        String last = segment;
        if (last.startsWith(COLLECTION) && last.endsWith(")")) {
            last = last.substring(COLLECTION.length(), last.length() - 1);
        }
        int selected = last.indexOf('(');
        String name = selected < 0 ? last : last.substring(0, selected);
        return isQualified(name) ? inFull(name) : null;
    }

    /** Whether it is two identifiers or more, with a dot between each two. */
    private static boolean isQualified(String name) {
        boolean starts = true;
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int c = name.codePointAt(i);
            boolean dot = c == '.' && !starts;
            if (!dot && !isIn(c, starts)) {
                return false;
            }
            starts = dot;
        }
        return !starts && name.indexOf('.') > 0;
    }

    private static boolean isIn(int c, boolean starts) {
        return c == '_' || Character.isLetter(c) || (!starts && Character.isDigit(c));
    }

    /** A slash in a key or in what is selected does not end a segment. */
    private static int endOfSegment(String url, int start) {
        int open = 0;
        boolean quoted = false;
        for (int i = start; i < url.length(); i++) {
            char c = url.charAt(i);
            quoted ^= c == '\'';
            open += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '/' && open == 0 && !quoted) {
                return i;
            }
        }
        return url.length();
    }
}
