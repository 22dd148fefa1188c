package io.github.graphlobby.json;

import io.github.graphlobby.json.TokenWriter.Constant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The member names of one type, from bytes to position and back, without a string in between. */
final class Names {
    /** No member is left. */
    static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final PropertyNameMatcher matcher;
    private final Constant[] written;

    Names(List<String> names) {
        var named = new ArrayList<Named>();
        written = new Constant[names.size()];
        for (String name : names) {
            written[named.size()] = new Constant(name);
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

    void write(int position, TokenWriter out) {
        out.name(written[position]);
    }
}
