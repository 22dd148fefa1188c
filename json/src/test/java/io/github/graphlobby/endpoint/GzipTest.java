package io.github.graphlobby.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.github.graphlobby.json.JsonPatchBody;
import io.github.graphlobby.model.place.Room;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What was compressed is read again, as far as it is wanted, and nothing else is taken for it. */
class GzipTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] joined(List<byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.write(part);
        }
        return out.toByteArray();
    }

    private static byte[] members(List<byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.write(gzip(part));
        }
        return out.toByteArray();
    }

    @Property(tries = 300)
    void membersAreReadOneAfterTheOther(@ForAll @Size(min = 1, max = 5) List<byte[]> parts) throws Exception {
        byte[] whole = joined(parts);
        assertThat(Gzip.decode(members(parts), whole.length + 1)).isEqualTo(whole);
    }

    @Property(tries = 300)
    void noMoreIsMadeThanIsWanted(
            @ForAll @Size(min = 1, max = 5) List<byte[]> parts, @ForAll @IntRange(min = 1, max = 200) int most)
            throws Exception {
        byte[] whole = joined(parts);
        assertThat(Gzip.decode(members(parts), most)).isEqualTo(Arrays.copyOf(whole, Math.min(most, whole.length)));
    }

    @Property(tries = 300)
    void whatIsCutOffIsNoGzip(@ForAll byte[] bytes, @ForAll @IntRange(max = 1000) int cut) throws IOException {
        byte[] whole = gzip(bytes);
        byte[] part = Arrays.copyOf(whole, cut % whole.length);
        assertThatThrownBy(() -> Gzip.decode(part, 10_000)).isInstanceOf(DataFormatException.class);
    }

    @Property(tries = 1000)
    void anyBytesAreGzipOrNot(@ForAll byte[] bytes, @ForAll @IntRange(min = 0, max = 255) int flags) {
        byte[] likely = Arrays.copyOf(new byte[] {0x1f, (byte) 0x8b, 8, (byte) flags}, 10 + bytes.length);
        System.arraycopy(bytes, 0, likely, 10, bytes.length);
        try {
            assertThat(Gzip.decode(likely, 100)).hasSizeLessThanOrEqualTo(100);
        } catch (DataFormatException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    /** Two gigabytes in two megabytes, of which a megabyte is asked for. */
    @Example
    void aBombCostsNoMoreThanWhatIsWanted() throws Exception {
        byte[] member = gzip(new byte[1 << 24]);
        byte[] bomb = joined(Collections.nCopies(128, member));
        Gzip.decode(bomb, 1);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        assertThat(Gzip.decode(bomb, (1 << 20) + 1)).hasSize((1 << 20) + 1);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(3L << 20);
    }

    /** Each member is a new beginning, and each takes as long as the others. */
    @Example
    void manyMembersAreNoTrouble() throws Exception {
        byte[] nothing = gzip(new byte[0]);
        byte[] many = joined(Collections.nCopies((1 << 20) / nothing.length, nothing));
        assertThat(Gzip.decode(many, 100)).isEmpty();
    }

    /** A body is decoded once, however often a lost race reads it. */
    @Example
    void aBodyIsDecodedOnce() throws Exception {
        var read = new AtomicInteger();
        byte[] json = "{\"capacity\":5}".getBytes(UTF_8);
        var body = new GzipBody(gzip(json), 100, bytes -> {
            read.incrementAndGet();
            return JsonPatchBody.of(bytes, 100);
        });
        assertThat(body.refusal()).isNull();
        int after = read.get();
        for (int i = 0; i < 3; i++) {
            int capacity = requireNonNull(body.decode(Room.TYPE)
                    .<@Nullable Integer>fold(decoded -> decoded.patch().at(Room.CAPACITY, 0), error -> -1));
            assertThat(capacity).isEqualTo(5);
        }
        assertThat(read).hasValue(after);
    }
}
