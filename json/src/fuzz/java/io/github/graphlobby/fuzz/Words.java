package io.github.graphlobby.fuzz;

import io.github.graphlobby.testkit.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The words of the wire, from which a fuzzer puts inputs together. */
final class Words {
    private static final List<String> OTHERS = List.of(
            "@odata.type",
            "@odata.context",
            "@odata.etag",
            "@odata.nextLink",
            "@odata.bind",
            "@removed",
            "value",
            "null",
            "true",
            "1e400",
            "-0.0",
            "\\u0041",
            "\\ud800",
            "#microsoft.graph.",
            "https://",
            "2026-01-31T12:00:00Z",
            "GET",
            "PATCH",
            "POST",
            "Content-Type: application/json",
            "Content-Encoding: gzip",
            "If-Match: *",
            "$select=",
            "$top=1",
            "microsoft.graph.room",
            "/places/",
            "/communications/calls/",
            "/updateMetadata",
            "AlsoRequires=",
            "least=",
            "scp",
            "roles",
            "idtyp",
            "tid",
            "Place.ReadWrite.All");

    private Words() {}

    /** Lines of a dictionary, each a word in quotes. */
    static List<String> lines() {
        Set<String> words = new TreeSet<>(OTHERS);
        words.addAll(Types.names());
        Resources.all()
                .forEach(type -> type.properties().forEach(property -> words.add("\"" + property.name() + "\":")));
        var lines = new ArrayList<String>();
        words.forEach(word -> lines.add("\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\""));
        lines.add("\"\\x1e\"");
        return lines;
    }
}
