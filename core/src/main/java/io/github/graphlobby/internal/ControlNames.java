package io.github.graphlobby.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of control information, each in one spelling: {@code @odata.etag} and {@code tags@odata.type}, which OData
 * 4.01 also lets be {@code @etag} and {@code tags@type} (OData JSON Format 4.01, section 4.5).
 */
public final class ControlNames {
    /** What an entity has that is only a reference to one. */
    public static final String ID = "@odata.id";

    /** What a resource is said to be that is no more there. */
    public static final String REMOVED = "@removed";

    private static final List<String> ENDS_OF_CHANGES = List.of("/$deletedEntity", "/$link", "/$deletedLink");

    private static final String PREFIX = "odata.";

    private static final List<String> OF_40 = List.of(
            "context",
            "metadataEtag",
            "type",
            "count",
            "nextLink",
            "deltaLink",
            "id",
            "editLink",
            "readLink",
            "etag",
            "navigationLink",
            "associationLink",
            "mediaEditLink",
            "mediaReadLink",
            "mediaContentType",
            "mediaEtag",
            "bind");

    /** What 4.01 had first, services send without the prefix in documents of 4.0 too. */
    private static final List<String> OF_401 = List.of("removed", "delta");

    /** What stands behind the {@code @} in the other spelling, and in the one. */
    private static final Map<String, String> NORMAL = new HashMap<>();

    static {
        OF_40.forEach(name -> NORMAL.put(name, PREFIX + name));
        OF_401.forEach(name -> NORMAL.put(PREFIX + name, name));
    }

    private ControlNames() {}

    /**
     * {@return whether a name is that of control information: OData gives each an {@code @}, which no property name can
     * hold (OData JSON Format 4.01, section 4.6)}
     *
     * @param name the name of a member
     */
    public static boolean isControl(String name) {
        return name.indexOf('@') >= 0;
    }

    /**
     * {@return the name in its one spelling; those of data and of other annotations have no other}
     *
     * @param name the name of a member
     */
    public static String normal(String name) {
        int start = name.lastIndexOf('@') + 1;
        String normal = start == 0 ? null : NORMAL.get(name.substring(start));
        return normal == null ? name : name.substring(0, start) + normal;
    }

    /**
     * {@return whether a context is that of no resource but of what became of one, or of a link that came or went
     * (OData JSON Format 4.0, sections 15.3 to 15.5)}
     *
     * @param url the value of {@code @odata.context}
     */
    public static boolean isContextOfChange(String url) {
        for (int i = 0; i < ENDS_OF_CHANGES.size(); i++) { // each document has a context: no iterator for it
            if (url.endsWith(ENDS_OF_CHANGES.get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether control information asks for a change rather than to say something of the data: to link or to
     * remove resources (sections 8.5 and 15)}
     *
     * @param normal its name in its one spelling
     */
    public static boolean asksForChange(String normal) {
        return normal.endsWith("@odata.bind") || normal.endsWith("@delta") || normal.endsWith(REMOVED);
    }
}
