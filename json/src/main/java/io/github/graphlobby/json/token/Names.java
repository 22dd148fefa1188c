package io.github.graphlobby.json.token;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The member names of one type, from bytes to position and back, without a string in between. */
public final class Names {
    /** No member is left. */
    public static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final PropertyNameMatcher matcher;
    private final EncodedConstant[] written;

    public Names(List<String> names) {
        var named = new ArrayList<Named>();
        written = new EncodedConstant[names.size()];
        for (String name : names) {
            written[named.size()] = new EncodedConstant(name);
            named.add(Named.fromString(name));
        }
        matcher = FACTORY.constructNameMatcher(named, true);
    }

    /**
     * Moves to the next name: its position, {@link #END}, or another negative number for a name that is not in the
     * list.
     */
    int next(JsonParser parser) {
        return parser.nextNameMatch(matcher);
    }

    /** The position of a name that was read, or a negative number. */
    int of(String name) {
        return matcher.matchName(name);
    }

    public void write(int position, TokenWriter out) {
        out.name(written[position]);
    }
}
