package com.contoso.places;

import io.github.graphlobby.json.Document;
import io.github.graphlobby.json.JsonPatchBody;
import io.github.graphlobby.json.JsonReadException;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.PlaceUpdate;
import io.github.graphlobby.operation.Vintage;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each place as bytes, and applies its patches in the order of their numbers, whatever order they come in and
 * whether the place comes before them. A place is given out when both inputs have ended.
 */
public final class PlaceFunction extends KeyedCoProcessFunction<String, PlaceLine, PatchLine, byte[]> {
    private static final long serialVersionUID = 1;

    /** What could not be used. */
    public static final OutputTag<Reject> REJECTS = new OutputTag<>("rejects", Types.POJO(Reject.class));

    private static final ResourceReader<Place> PLACES = ResourceReader.of(Place.TYPE);
    private static final ResourceWriter WRITER = ResourceWriter.compact();
    private static final PlaceUpdate UPDATE = PlaceUpdate.of(Vintage.V1_2026);
    /** When there is nothing more to come. */
    private static final long END = Long.MAX_VALUE;

    private transient ValueState<byte[]> place;
    /** How the place was written when it came, if it has changed since. */
    private transient ValueState<byte[]> original;
    /** The number of the last patch that was applied or rejected. */
    private transient ValueState<Long> last;
    /** Patches that came before their place, or before a patch with a smaller number. */
    private transient MapState<Long, byte[]> early;

    @Override
    public void open(OpenContext context) {
        var bytes = PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO;
        place = getRuntimeContext().getState(new ValueStateDescriptor<>("place", bytes));
        original = getRuntimeContext().getState(new ValueStateDescriptor<>("original", bytes));
        last = getRuntimeContext().getState(new ValueStateDescriptor<>("last", Types.LONG));
        early = getRuntimeContext().getMapState(new MapStateDescriptor<>("early", Types.LONG, bytes));
    }

    @Override
    public void processElement1(PlaceLine line, Context context, Collector<byte[]> out) throws Exception {
        if (place.value() != null) {
            GraphError twice = GraphError.conflict("Another place has the id " + line.id() + ".");
            context.output(REJECTS, Reject.of(line.id(), 0, twice));
            return;
        }
        place.update(line.json());
        context.timerService().registerEventTimeTimer(END);
        applyEarly(context);
    }

    @Override
    public void processElement2(PatchLine patch, Context context, Collector<byte[]> out) throws Exception {
        if (patch.sequence() <= last() || early.contains(patch.sequence())) {
            return; // sent again
        }
        if (place.value() == null || patch.sequence() > last() + 1) {
            early.put(patch.sequence(), patch.json());
            context.timerService().registerEventTimeTimer(END);
            return;
        }
        apply(patch.sequence(), patch.json(), context);
        applyEarly(context);
    }

    private long last() throws Exception {
        Long number = last.value();
        return number == null ? 0 : number;
    }

    private void applyEarly(Context context) throws Exception {
        for (byte[] patch = takeNext(); patch != null; patch = takeNext()) {
            apply(last() + 1, patch, context);
        }
    }

    private byte @Nullable [] takeNext() throws Exception {
        long next = last() + 1;
        byte[] patch = early.get(next);
        if (patch != null) {
            early.remove(next);
        }
        return patch;
    }

    private void apply(long sequence, byte[] patch, Context context) throws Exception {
        last.update(sequence);
        try {
            Document<Place> before = PLACES.readDocument(place.value());
            Place after = UPDATE.apply(before.resource(), JsonPatchBody.of(patch))
                    .fold(changed -> changed, error -> {
                        context.output(REJECTS, Reject.of(context.getCurrentKey(), sequence, error));
                        return before.resource();
                    });
            change(before, after);
        } catch (JsonReadException e) { // the place has control information that could not be kept
            GraphError error = GraphError.badRequest("The place cannot be changed: " + e.reason());
            context.output(REJECTS, Reject.of(context.getCurrentKey(), sequence, error));
        }
    }

    private void change(Document<Place> before, Place after) throws Exception {
        if (!after.equals(before.resource())) {
            if (original.value() == null) {
                original.update(place.value());
            }
            place.update(WRITER.withControl(before.control()).toBytes(after));
        }
    }

    /** A place that is in the end what it was stays as it was written. */
    private byte @Nullable [] written() throws Exception {
        byte[] before = original.value();
        byte[] after = place.value();
        return before != null && PLACES.read(before).equals(PLACES.read(after)) ? before : after;
    }

    @Override
    public void onTimer(long time, OnTimerContext context, Collector<byte[]> out) throws Exception {
        byte[] json = written();
        if (json != null) {
            out.collect(json);
        }
        for (Map.Entry<Long, byte[]> patch : early.entries()) {
            GraphError error = json == null
                    ? GraphError.placeNotFound(context.getCurrentKey())
                    : GraphError.conflict("A patch before this one is missing.");
            context.output(REJECTS, Reject.of(context.getCurrentKey(), patch.getKey(), error));
        }
    }
}
