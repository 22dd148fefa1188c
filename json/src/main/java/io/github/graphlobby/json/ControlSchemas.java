package io.github.graphlobby.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON Schema says of control information, which has an {@code @} in its name: it is passed over, but the type
 * has to be right, and in a patch it must not ask for a change (OData JSON Format 4.01, sections 4.5, 4.6 and 15).
 */
record ControlSchemas(boolean patch) {
    /** The members of this form of name may be anything. */
    static final Map<String, @Nullable Object> PASSED_OVER = Map.of("@", true);

    /** In either spelling. */
    static final Map<String, @Nullable Object> REQUIRED_TYPE =
            Map.of("anyOf", List.of(Map.of("required", List.of("@odata.type")), Map.of("required", List.of("@type"))));

    private static final String ASKS = "@(odata[.])?(bind|delta|removed)$";

    /** What makes an entity inside of another one a reference to it. */
    private static final String REFERS = "^@(odata[.])?id$";

    private static final Map<String, @Nullable Object> NO_CHANGE =
            Map.of("not", Map.of("type", "string", "pattern", "/[$](deletedEntity|link|deletedLink)$"));

    /** A fragment, a bare name or an absolute URI. */
    private static final String BEFORE = "^(([A-Za-z][-+.A-Za-z0-9]*:[^#]*)?#)?";

    private static final String NAMESPACE = "microsoft.graph.";

    /** Returns the schema of the name of one type, which may have the alias of its namespace. */
    static Map<String, @Nullable Object> typeNamed(String name) {
        var schema = new LinkedHashMap<String, @Nullable Object>();
        schema.put("type", "string");
        schema.put("pattern", BEFORE + pattern(name) + "$");
        return schema;
    }

    /** Returns the schema of the name of a type that is none of some. */
    static Map<String, @Nullable Object> typeOtherThan(List<String> names) {
        String any = names.stream().map(ControlSchemas::pattern).collect(Collectors.joining("|", "(", ")"));
        var schema = new LinkedHashMap<String, @Nullable Object>();
        schema.put("type", "string");
        schema.put("not", Map.of("pattern", BEFORE + any + "$"));
        return schema;
    }

    private static String pattern(String name) {
        boolean hasAlias = name.startsWith(NAMESPACE) && name.indexOf('.', NAMESPACE.length()) < 0;
        return hasAlias
                ? "(microsoft[.])?graph[.]" + ValueSchemas.quoted(name.substring(NAMESPACE.length()))
                : ValueSchemas.quoted(name);
    }

    /** Returns the control information that is looked at, in both spellings. */
    Map<String, @Nullable Object> members(Map<String, @Nullable Object> type) {
        var members = new LinkedHashMap<String, @Nullable Object>();
        members.put("@odata.type", type);
        members.put("@type", type);
        if (patch) {
            members.put("@odata.context", NO_CHANGE);
            members.put("@context", NO_CHANGE);
        }
        return members;
    }

    /** Returns what is said of the names of an object that may be an entity inside of another one. */
    Map<String, @Nullable Object> names(boolean related) {
        String refused = related ? ASKS + "|" + REFERS : ASKS;
        return patch ? Map.of("propertyNames", Map.of("not", Map.of("pattern", refused))) : Map.of();
    }
}
