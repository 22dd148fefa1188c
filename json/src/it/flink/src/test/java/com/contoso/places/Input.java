package com.contoso.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Places and the patches of each, drawn; some of the patches are wrong, and some change nothing. */
record Input(List<String> places, List<String> patches, Map<String, List<String>> patchesById) {

    static Input of(int places, int patches, long seed) {
        var random = new Random(seed);
        var lines = new ArrayList<String>();
        for (int i = 0; i < places; i++) {
            lines.add(place(i, random));
        }
        var patchLines = new ArrayList<String>();
        var byId = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < patches; i++) {
            String id = "room-" + random.nextInt(places);
            List<String> ofPlace = byId.computeIfAbsent(id, key -> new ArrayList<>());
            ofPlace.add(patch(i, random));
            patchLines.add(ofPlace.size() + "\t" + id + "\t" + ofPlace.get(ofPlace.size() - 1));
        }
        return new Input(lines, patchLines, byId);
    }

    private static String place(int number, Random random) {
        String tag = number % 3 == 0 ? ",\"@odata.etag\":\"W/\\\"" + number + "\\\"\"" : "";
        return "{\"@odata.type\":\"#microsoft.graph.room\",\"id\":\"room-" + number + "\"" + tag
                + ", \"emailAddress\":\"cf" + number + "@contoso.com\",\"capacity\":" + random.nextInt(100)
                + ",\"address\":{\"city\":\"Buffalo\",\"street\":\"Main \u00e4 " + number + "\"},\"doors\":[1.50]}";
    }

    private static String patch(int number, Random random) {
        String members = switch (random.nextInt(10)) {
            case 0 -> "\"capacity\":-1";
            case 1 -> "\"address\":{\"city\":\"City " + number + "\"}";
            case 2 -> "\"address\":{\"street\":null}";
            case 3 -> "\"nickname\":\"" + number + "\",\"tags\":[\"a\",\"b\"]";
            case 4 -> "\"floorNumber\":1";
            case 5 -> "\"floorNumber\":null";
            default -> "\"capacity\":" + random.nextInt(5) + ",\"label\":\"" + number + "\"";
        };
        return "{\"@odata.type\":\"microsoft.graph.room\"," + members + "}";
    }

    /**
     * Writes both, each into a folder, the patches into two files of which the second has what the first leaves open.
     */
    Input write(Path folder) throws IOException {
        write(folder.resolve("places").resolve("all"), places);
        int half = patches.size() / 2;
        write(folder.resolve("patches").resolve("1"), patches.subList(0, half));
        write(folder.resolve("patches").resolve("2"), patches.subList(half, patches.size()));
        return this;
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, lines, UTF_8);
    }
}
