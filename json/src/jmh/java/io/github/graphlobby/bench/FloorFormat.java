package io.github.graphlobby.bench;

import io.github.graphlobby.schema.EvolvableEnum;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.Named;

/** The parsers and generators of the floor: one factory, buffers that are used again, names that are encoded once. */
final class FloorFormat {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_NAME_BYTES = 3 * 1_024;
    private static final int MAX_TEXT_LENGTH = 20_000_000;

    /** The members of a room, in the order of the record. */
    static final List<String> ROOM = List.of(
            "id",
            "displayName",
            "address",
            "geoCoordinates",
            "phone",
            "isWheelChairAccessible",
            "label",
            "tags",
            "parentId",
            "placeId",
            "emailAddress",
            "nickname",
            "building",
            "floorNumber",
            "capacity",
            "bookingType",
            "audioDeviceName",
            "videoDeviceName",
            "displayDeviceName",
            "floorLabel",
            "teamsEnabledState",
            "isTeamsEnabled",
            "isManaged");

    /** The bytes are known to be UTF-8, so there is no need to guess. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNameLength(MAX_NAME_BYTES)
                    .maxStringLength(MAX_TEXT_LENGTH)
                    .build())
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();

    private FloorFormat() {}

    static JsonParser parser(byte[] json) {
        return FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    static JsonParser parser(byte[] json, int from, int length) {
        return FACTORY.createParser(ObjectReadContext.empty(), json, from, length);
    }

    static JsonGenerator generator(OutputStream sink) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), sink);
    }

    static PropertyNameMatcher matcher(List<String> names) {
        return FACTORY.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), true);
    }

    static SerializableString[] encoded(List<String> names) {
        return names.stream().map(SerializedString::new).toArray(SerializableString[]::new);
    }

    /** What the matcher says after the last member must be the end of the object. */
    static void end(int position) {
        if (position != PropertyNameMatcher.MATCH_END_OBJECT) {
            throw Unusual.here();
        }
    }

    static void text(SerializableString name, @Nullable String value, JsonGenerator out) {
        out.writeName(name);
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(value);
        }
    }

    static void textChange(
            SerializableString name, @Nullable String before, @Nullable String after, JsonGenerator out) {
        if (!Objects.equals(before, after)) {
            text(name, after, out);
        }
    }

    static void member(SerializableString name, @Nullable EvolvableEnum value, JsonGenerator out) {
        text(name, value == null ? null : value.toString(), out);
    }

    /** Takes what the generator flushes: for a document of less than its buffer that is one piece, copied once. */
    static final class Sink extends OutputStream {
        private static final byte[] NONE = {};

        private byte[] bytes = NONE;

        byte[] bytes() {
            return bytes;
        }

        @Override
        public void write(int octet) {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] source, int offset, int length) {
            if (bytes.length == 0) {
                bytes = Arrays.copyOfRange(source, offset, offset + length);
            } else {
                int end = bytes.length;
                bytes = Arrays.copyOf(bytes, end + length);
                System.arraycopy(source, offset, bytes, end, length);
            }
        }
    }
}
