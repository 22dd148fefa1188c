package io.github.graphlobby.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Inputs to begin with: the vectors, in the form that each target takes. */
final class Seeds {
    /** Where the vectors stand, seen from the module. */
    private static final Path VECTORS = Path.of("src/test/resources/vectors");
    /** Larger ones only slow a run down. */
    private static final int MOST_BYTES = 8_192;

    private Seeds() {}

    static List<byte[]> of(String target) {
        return all(target).filter(seed -> seed.length <= MOST_BYTES).toList();
    }

    private static Stream<byte[]> all(String target) {
        return switch (target) {
            case "resource" ->
                objects("resource", "").map(vector -> Parts.joined(text(vector, "type"), document(vector)));
            case "patch" -> objects("patch", "").map(Seeds::patch);
            case "page" ->
                Stream.concat(
                        Stream.of("{\"value\":[]}".getBytes(UTF_8)),
                        places().map(place ->
                                ("{\"@odata.nextLink\":\"n\",\"value\":[" + place + "]}").getBytes(UTF_8)));
            case "decision" -> decisions();
            case "model" -> Stream.of(Vectors.bytes("permission/seed-model.json"), smallModel());
            case "claims" -> objects("endpoint", "bearer").flatMap(Seeds::claims);
            case "endpoint" ->
                objects("endpoint", "")
                        .filter(v -> v.get("request") instanceof Map<?, ?>)
                        .map(Seeds::request);
            case "bulk" ->
                objects("patch", "accept")
                        .map(vector ->
                                Parts.joined(places().limit(2).collect(Collectors.joining("\n")), document(vector)));
            case "mapper" ->
                Stream.concat(places(), objects("patch", "accept").map(Seeds::document))
                        .map(text -> text.getBytes(UTF_8));
            default -> Stream.of("planted".getBytes(UTF_8));
        };
    }

    private static Stream<String> places() {
        return objects("resource", "")
                .filter(vector -> List.of("place", "room", "roomList").contains(text(vector, "type")))
                .map(Seeds::document);
    }

    /** The vectors of the files of a folder whose name begins so. */
    private static Stream<Map<?, ?>> objects(String folder, String start) {
        return items(folder, start).filter(item -> item instanceof Map<?, ?>).map(item -> (Map<?, ?>) item);
    }

    private static Stream<Object> items(String folder, String start) {
        try (Stream<Path> files = Files.list(VECTORS.resolve(folder))) {
            var items = new ArrayList<Object>();
            files.filter(file -> Objects.toString(file.getFileName()).startsWith(start))
                    .sorted()
                    .map(file -> Vectors.json(folder + "/" + file.getFileName()))
                    .filter(json -> json instanceof List<?>)
                    .forEach(json -> items.addAll((List<?>) json));
            return items.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Map<?, ?> vector, String member) {
        return Objects.toString(vector.get(member), "");
    }

    private static String json(@Nullable Object value) {
        return new String(Untyped.bytes(value), UTF_8);
    }

    private static String document(Map<?, ?> vector) {
        if (vector.get("text") instanceof String text) {
            return text;
        }
        return json(vector.containsKey("document") ? vector.get("document") : vector.get("body"));
    }

    private static byte[] patch(Map<?, ?> vector) {
        String before = vector.containsKey("before") ? json(vector.get("before")) : "{}";
        return Parts.joined(text(vector, "type"), document(vector), before);
    }

    private static Stream<byte[]> decisions() {
        return items("permission", "").map(item -> {
            if (item instanceof List<?> row) {
                String grants = row.get(4) instanceof List<?> names ? joined(names, " ") : "";
                return Parts.joined(row.get(1) + "", grants, row.get(2) + "", row.get(3) + "");
            }
            Map<?, ?> vector = (Map<?, ?>) item;
            String grants = vector.get("granted") instanceof List<?> names ? joined(names, " ") : "";
            return Parts.joined(text(vector, "scheme"), grants, text(vector, "method"), text(vector, "path"));
        });
    }

    private static byte[] smallModel() {
        return ("{\"permissions\":{\"A.Read\":{\"schemes\":{\"Application\":{\"privilegeLevel\":1}},\"pathSets\":"
                        + "[{\"schemeKeys\":[\"Application\"],\"methods\":[\"GET\"],\"paths\":{\"/x/{id}\":"
                        + "\"least=Application;AlsoRequires=B.Read\"}}]}}}")
                .getBytes(UTF_8);
    }

    private static Stream<byte[]> claims(Map<?, ?> vector) {
        return vector.get("tokens") instanceof Map<?, ?> tokens
                ? tokens.entrySet().stream()
                        .map(token -> Parts.joined(json(token.getValue()), "Bearer " + token.getKey()))
                : Stream.empty();
    }

    private static byte[] request(Map<?, ?> vector) {
        Map<?, ?> request = (Map<?, ?>) Objects.requireNonNull(vector.get("request"));
        String year = text(vector, "vintage").endsWith("2026") ? "2026" : "2022";
        byte[] head = Parts.joined(
                year + " " + text(vector, "claims"),
                text(request, "method"),
                text(request, "path"),
                headers(request),
                "");
        byte[] body = body(request);
        byte[] input = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, input, head.length, body.length);
        return input;
    }

    private static String headers(Map<?, ?> request) {
        return request.get("headers") instanceof Map<?, ?> headers
                ? headers.entrySet().stream()
                        .map(header -> header.getKey() + ": " + header.getValue())
                        .collect(Collectors.joining("\n"))
                : "";
    }

    private static byte[] body(Map<?, ?> request) {
        if (request.get("hex") instanceof String hex && hex.matches("([0-9a-fA-F]{2})*")) {
            return HexFormat.of().parseHex(hex);
        }
        if (request.get("text") instanceof String text) {
            return text.getBytes(UTF_8);
        }
        return request.containsKey("body") ? Untyped.bytes(request.get("body")) : new byte[0];
    }

    private static String joined(List<?> items, String separator) {
        return items.stream().map(String::valueOf).collect(Collectors.joining(separator));
    }
}
