package io.github.graphlobby.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.PlaceKey;
import io.github.graphlobby.operation.Vintage;
import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Requests to try a server with, each a line to be pasted into a shell. */
final class Curl {
    private final String root;

    private Curl(String root) {
        this.root = root;
    }

    /** For a place that may be updated and a call, as far as there are any. */
    static List<String> of(Directory directory, String root) {
        var curl = new Curl(root);
        Stream<String> places = directory.allPlaces().stream()
                .filter(place -> Vintage.BETA_2022.isUpdatable(place.resourceType()))
                .limit(1)
                .flatMap(curl::of);
        Stream<String> calls = directory.allCalls().stream().limit(1).map(curl::of);
        return Stream.concat(places, calls).toList();
    }

    private Stream<String> of(Place place) {
        String email = PlaceKey.EMAIL_ADDRESS.of(place);
        String path = "/places/" + encoded(email == null ? place.id() : email);
        String body = "{\"@odata.type\":\"" + place.resourceType().name() + "\",\"phone\":\"555-555-0199\"}";
        return Stream.of(line(Who.READER, "", path), line(Who.EDITOR, "-X PATCH " + json(body), path));
    }

    private String of(Call call) {
        String path = "/communications/calls/" + encoded(call.id()) + "/updateMetadata";
        return line(Who.BOT, "-X POST " + json("{\"metadata\":\"metadata-value\"}"), path);
    }

    private String line(Who who, String options, String path) {
        return "curl -si -w '\\n' -H 'Authorization: " + who.authorization() + "' " + options + "'" + root + path + "'";
    }

    private static String json(String body) {
        return "-H 'Content-Type: application/json' -d '" + body + "' ";
    }

    /** A store holds nothing without an id. */
    private static String encoded(@Nullable String key) {
        return URLEncoder.encode(requireNonNull(key), UTF_8).replace("+", "%20").replace("%40", "@");
    }
}
