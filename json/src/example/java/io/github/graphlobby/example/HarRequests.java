package io.github.graphlobby.example;

import java.io.InputStream;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** The requests of a HAR file, one at a time: the bodies in it, which may be large, are passed over. */
final class HarRequests {
    private static final Pattern REQUEST = Pattern.compile("/log/entries/[0-9]+/request");

    private HarRequests() {}

    /** Hands over each request, and null for one without a method or a URL. */
    static void read(InputStream in, Consumer<@Nullable RecordedRequest> requests) {
        try (JsonParser parser = JsonMapper.shared().createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && isRequest(parser)) {
                    requests.accept(request(parser));
                }
            }
        }
    }

    private static boolean isRequest(JsonParser parser) {
        return parser.currentName().equals("request")
                && REQUEST.matcher(parser.streamReadContext().pathAsPointer().toString())
                        .matches();
    }

    private static @Nullable RecordedRequest request(JsonParser parser) {
        String method = null;
        String url = null;
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return null;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            boolean isText = parser.nextToken() == JsonToken.VALUE_STRING;
            if (isText && name.equals("method")) {
                method = parser.getString();
            } else if (isText && name.equals("url")) {
                url = parser.getString();
            }
            parser.skipChildren();
        }
        return method == null || url == null ? null : new RecordedRequest(method, url);
    }
}
