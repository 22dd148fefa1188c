package io.github.graphlobby.endpoint;

import io.github.graphlobby.json.ControlInformation;
import io.github.graphlobby.json.Document;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.PlacePage;
import io.github.graphlobby.operation.Versioned;
import io.github.graphlobby.permission.PathMatch;
import io.github.graphlobby.schema.SchemaVersion;
import java.io.ByteArrayOutputStream;

/**
 * Makes the responses whose bodies are lists of places.
 *
 * @param schema the schema that the service follows
 * @param root the root of the service
 */
record ListResponses(SchemaVersion schema, ServiceRoot root) {

    /**
     * The response with a page.
     *
     * @param context what the list is, after {@code $metadata#}
     */
    GraphResponse response(String context, PathMatch match, ListQuery query, PlacePage page) {
        var writer = writer(context, query.select()).withControl(control(match, query, page));
        var body = new ByteArrayOutputStream();
        writer.writePage(page.places().stream().map(ListResponses::item), body);
        return GraphResponse.json(200, body.toByteArray());
    }

    private ResourceWriter writer(String context, Select select) {
        return select.writer(ResourceWriter.answering(schema).withContext(root.context(select.context(context))));
    }

    private ControlInformation control(PathMatch match, ListQuery query, PlacePage page) {
        ControlInformation control = ControlInformation.NONE;
        Long count = page.count();
        if (count != null) {
            control = control.with("", "@odata.count", count);
        }
        String next = page.next();
        return next == null
                ? control
                : control.with(
                        "",
                        "@odata.nextLink",
                        root.resolve(match.path().segments().toArray(String[]::new)) + query.next(next));
    }

    private static Document<Place> item(Versioned<Place> place) {
        return new Document<>(place.value(), ControlInformation.NONE.with("", "@odata.etag", place.entityTag()));
    }
}
