package io.github.graphlobby.bench;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Rooms, one a line, and a patch for each: the same ones every time, no two alike, in memory. */
final class BulkRooms {
    private static final String[] CITIES = {"Buffalo", "Albany", "Zürich", "Seattle", "Kraków", "Redmond", "Oslo"};
    private static final String[] TAGS = {"bean bags", "whiteboard", "quiet", "sofa"};
    private static final int USUAL_ROOM = 620;

    private final byte[][] patches;
    private byte[] places;
    private int length;

    BulkRooms(int rooms) {
        places = new byte[Math.multiplyExact(rooms, USUAL_ROOM)];
        patches = new byte[rooms][];
        var random = new Random(rooms);
        for (int i = 0; i < rooms; i++) {
            add(room(i, random));
            patches[i] = patch(i, random);
        }
    }

    InputStream places() {
        return new ByteArrayInputStream(places, 0, length);
    }

    int length() {
        return length;
    }

    /** The patch of the room on a line, numbered from 1. */
    byte[] patch(long line) {
        return patches[(int) line - 1];
    }

    private void add(byte[] room) {
        if (length + room.length > places.length) {
            places = Arrays.copyOf(places, places.length + places.length / 8 + room.length);
        }
        System.arraycopy(room, 0, places, length, room.length);
        length += room.length;
    }

    private static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    /** A room and the end of its line. */
    static byte[] room(int i, Random random) {
        var room = new StringBuilder("{'@odata.type':'#microsoft.graph.room','id':'")
                .append(String.format("%08x-c4c0-604b-51d8-91da78989eb1", i))
                .append("','displayName':'Conf Room " + i + "','address':{'street':'" + (1 + i % 9999))
                .append(" Main Street','city':'" + any(CITIES, random))
                .append("','state':'NY','countryOrRegion':'USA','postalCode':'" + (10_000 + i % 90_000))
                .append("'},'geoCoordinates':{'latitude':" + (random.nextInt(179) - 89) + "." + (1 + random.nextInt(9)))
                .append(",'longitude':" + random.nextInt(180) + ".25}");
        if (random.nextInt(4) > 0) {
            room.append(",'phone':'555-" + (1_000 + i % 9_000) + "'");
        }
        room.append(",'isWheelChairAccessible':" + random.nextBoolean() + ",'label':'" + i % 1_000 + "'");
        room.append(random.nextInt(3) == 0 ? ",'tags':[]" : ",'tags':['" + any(TAGS, random) + "']");
        room.append(",'emailAddress':'cf" + i + "@contoso.com','nickname':'Storage " + i % 100 + "','building':'")
                .append(1 + i % 40 + "','floorNumber':" + i % 30 + ",'capacity':" + (2 + random.nextInt(60)))
                .append(",'bookingType':'" + (random.nextInt(5) == 0 ? "reserved" : "standard") + "'");
        if (random.nextBoolean()) {
            room.append(",'audioDeviceName':'PJH" + i % 7 + "','displayDeviceName':'surface hub'");
        }
        room.append(",'floorLabel':'" + i % 30 + "P','isManaged':true}\n");
        return bytes(room.toString());
    }

    static byte[] patch(int i, Random random) {
        String type = "'@odata.type':'microsoft.graph.room'";
        String patch = switch (random.nextInt(4)) {
            case 0 ->
                "{" + type + ",'nickname':'Conf Room','building':'" + (1 + i % 9) + "','label':'" + i % 700
                        + "','capacity':" + (10 + i % 90) + ",'isWheelChairAccessible':false}";
            case 1 ->
                "{" + type + ",'address':{'city':'" + any(CITIES, random) + " East'},'geoCoordinates':{'altitude':"
                        + i % 800 + ".5},'tags':['" + any(TAGS, random) + "','new']}";
            case 2 ->
                "{" + type + ",'phone':null,'floorNumber':" + (30 + i % 9) + ",'videoDeviceName':'cam " + i + "'}";
            default -> "{" + type + ",'capacity':" + (100 + i % 50) + ",'displayDeviceName':'hub','tags':[]}";
        };
        return bytes(patch);
    }

    private static String any(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
