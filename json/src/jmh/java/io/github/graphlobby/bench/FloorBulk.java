package io.github.graphlobby.bench;

import io.github.graphlobby.json.JsonReadException;
import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.InvalidPatchException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/**
 * The floor's own loop over rooms and their patches: a room is parsed where it stands in the buffer, and written where
 * it goes, without an array of its own. A line of anything but a usual room it leaves to the library, and then it has
 * no figure of its own: it fails when it is through.
 *
 * <p>Whether Update place may change a property it doesn't ask; with a mask that would cost it next to nothing.
 */
final class FloorBulk {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;

    private final InputStream in;
    private final BulkRooms rooms;
    private final OutputStream out;
    private byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long line;
    private long left;

    private FloorBulk(InputStream in, BulkRooms rooms, OutputStream out) {
        this.in = in;
        this.rooms = rooms;
        this.out = out;
    }

    static void update(BulkRooms rooms, OutputStream out) throws IOException {
        var floor = new FloorBulk(rooms.places(), rooms, out);
        floor.run();
        if (floor.left > 0) {
            throw new IllegalStateException("the floor left " + floor.left + " lines to the library");
        }
    }

    private void run() throws IOException {
        int known = 0;
        while (true) {
            int end = lineFeed(from + known);
            if (end < to) {
                updateLine(from, end);
                from = end + 1;
                known = 0;
            } else {
                known = to - from;
                if (!fill()) {
                    break;
                }
            }
        }
        if (to > from) {
            updateLine(from, to);
        }
    }

    private void updateLine(int start, int end) throws IOException {
        byte[] patch = rooms.patch(++line);
        try {
            Room room = FloorRoomCodec.applyFast(patch, FloorRoomCodec.parseFast(buffer, start, end - start));
            try (JsonGenerator generator = FloorFormat.generator(out)) {
                FloorRoomLine.write(room, generator);
            }
        } catch (Unusual | JacksonException e) {
            left++;
            out.write(slow(Arrays.copyOfRange(buffer, start, end), patch));
        }
        out.write('\n');
    }

    private static byte[] slow(byte[] place, byte[] patch) {
        try {
            Room room = ResourceReader.of(Room.TYPE).read(place);
            Room after = PatchReader.of(Room.TYPE).read(patch).orThrow().applyTo(room);
            return after == room ? place : ResourceWriter.compact().toBytes(after);
        } catch (JsonReadException | InvalidPatchException e) {
            return place;
        }
    }

    private int lineFeed(int start) {
        int at = start;
        while (at + 8 <= to && !holdsLineFeed((long) EIGHT_BYTES.get(buffer, at))) {
            at += 8;
        }
        while (at < to && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private static boolean holdsLineFeed(long eight) {
        long zeros = eight ^ LINE_FEEDS;
        return (zeros - ONES & ~zeros & TOPS) != 0;
    }

    private boolean fill() throws IOException {
        byte[] target = to - from == buffer.length ? new byte[2 * buffer.length] : buffer;
        System.arraycopy(buffer, from, target, 0, to - from);
        to -= from;
        from = 0;
        buffer = target;
        int read = in.read(buffer, to, buffer.length - to);
        to += Math.max(0, read);
        return read >= 0;
    }
}
