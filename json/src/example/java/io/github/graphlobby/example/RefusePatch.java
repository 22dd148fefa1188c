package io.github.graphlobby.example;

import static java.util.stream.Collectors.joining;

import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.schema.Violations;
import java.io.PrintStream;

/** Reads a PATCH with five things wrong, and names all five. */
final class RefusePatch {
    static final String BODY = """
            {
              "@odata.type": "microsoft.graph.room",
              "nickname": null,
              "capacity": "fifty",
              "tags": null,
              "geoCoordinates": { "latitude": 91.5 },
              "colour": "green"
            }
            """;

    private RefusePatch() {}

    static void run(PrintStream out) {
        var decoded = PatchReader.of(Room.TYPE).read(BODY);

        var show = new Show(out);
        show.title("a PATCH with five things wrong");
        show.document("the body", BODY);
        show.document(decoded.violations().total() + " violations", lines(decoded.violations()));
    }

    private static String lines(Violations violations) {
        return violations.listed().stream()
                .map(violation -> violation.pointer() + "  " + violation.code() + ": " + violation.message())
                .collect(joining("\n"));
    }
}
