package com.contoso.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.graphlobby.json.JsonReadException;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.PlaceKey;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.reader.TextLineInputFormat;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** Updates places with patches: files of lines in, files of lines out. Every operator has a name for its state. */
public final class PlacesJob {
    private static final ResourceReader<Place> PLACES = ResourceReader.of(Place.TYPE);

    private PlacesJob() {}

    /** Runs the job: {@code places patches updated rejects}, four folders on any file system that Flink knows. */
    public static void main(String[] args) throws Exception {
        StreamExecutionEnvironment environment = environment(new Configuration());
        build(
                lines(environment, "places", new Path(args[0])),
                lines(environment, "patches", new Path(args[1])),
                new Path(args[2]),
                new Path(args[3]));
        environment.execute("places");
    }

    /** Refuses every type that Flink could only serialize with Kryo. */
    static StreamExecutionEnvironment environment(Configuration configuration) {
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        configuration.set(PipelineOptions.MAX_PARALLELISM, 128);
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment(configuration);
        // Files are whole at checkpoints only; the configuration of a cluster may say another interval.
        if (!environment.getCheckpointConfig().isCheckpointingEnabled()) {
            environment.enableCheckpointing(60_000);
        }
        return environment;
    }

    static DataStream<String> lines(StreamExecutionEnvironment environment, String name, Path folder) {
        FileSource<String> source = FileSource.forRecordStreamFormat(new TextLineInputFormat(), folder)
                .build();
        return environment
                .fromSource(source, WatermarkStrategy.noWatermarks(), name)
                .uid(name);
    }

    static void build(DataStream<String> places, DataStream<String> patches, Path updated, Path rejects) {
        SingleOutputStreamOperator<PlaceLine> placeLines = places.process(new ReadPlaces())
                .returns(Types.POJO(PlaceLine.class))
                .uid("read places");
        SingleOutputStreamOperator<PatchLine> patchLines = patches.process(new ReadPatches())
                .returns(Types.POJO(PatchLine.class))
                .uid("read patches");
        SingleOutputStreamOperator<byte[]> done = placeLines
                .keyBy(PlaceLine::id, Types.STRING)
                .connect(patchLines.keyBy(PatchLine::id, Types.STRING))
                .process(new PlaceFunction())
                .returns(PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO)
                .uid("update");
        write(done.map(json -> new String(json, UTF_8)).returns(Types.STRING), "updated", updated);
        DataStream<Reject> rejected = done.getSideOutput(PlaceFunction.REJECTS)
                .union(
                        placeLines.getSideOutput(PlaceFunction.REJECTS),
                        patchLines.getSideOutput(PlaceFunction.REJECTS));
        write(rejected.map(Reject::line).returns(Types.STRING), "rejects", rejects);
    }

    /** A file is whole when its name has no more dot before it, and then each line is in it once. */
    private static void write(DataStream<String> lines, String name, Path folder) {
        lines.sinkTo(FileSink.<String>forRowFormat(folder, new SimpleStringEncoder<>())
                        .build())
                .uid(name);
    }

    /** Reads so much of a place as its partition needs. */
    private static final class ReadPlaces extends ProcessFunction<String, PlaceLine> {
        private static final long serialVersionUID = 1;

        @Override
        public void processElement(String line, Context context, Collector<PlaceLine> out) {
            byte[] json = line.getBytes(UTF_8);
            try {
                String id = PLACES.read(json).id();
                if (id != null) {
                    out.collect(new PlaceLine(PlaceKey.folded(id), json));
                    return;
                }
                context.output(PlaceFunction.REJECTS, Reject.of(line, "The place has no id."));
            } catch (JsonReadException e) {
                context.output(PlaceFunction.REJECTS, Reject.of(line, e.reason()));
            }
        }
    }

    /** Reads what stands before a patch. */
    private static final class ReadPatches extends ProcessFunction<String, PatchLine> {
        private static final long serialVersionUID = 1;

        @Override
        public void processElement(String line, Context context, Collector<PatchLine> out) {
            try {
                out.collect(PatchLine.parse(line));
            } catch (IllegalArgumentException e) {
                context.output(PlaceFunction.REJECTS, Reject.of(line, String.valueOf(e.getMessage())));
            }
        }
    }
}
