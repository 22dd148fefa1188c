package io.github.graphlobby;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.bulk.BulkPatches;
import io.github.graphlobby.bulk.BulkUpdate;
import io.github.graphlobby.endpoint.Callers;
import io.github.graphlobby.endpoint.FailureListener;
import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.endpoint.GraphResponse;
import io.github.graphlobby.guard.NullArguments;
import io.github.graphlobby.json.ControlInformation;
import io.github.graphlobby.json.ErrorEnvelope;
import io.github.graphlobby.json.InnerError;
import io.github.graphlobby.json.JsonPatchBody;
import io.github.graphlobby.json.JsonSchema;
import io.github.graphlobby.json.LobbyModule;
import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.json.PatchWriter;
import io.github.graphlobby.json.PermissionModelReader;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.CallStore;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.InMemoryCallStore;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.OperationListener;
import io.github.graphlobby.operation.Pause;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.PlaceUpdate;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.ModelType;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.StructuredType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever gives null where none is taken is told for which argument. */
class NullArgumentsTest {
    private static final Vintage VINTAGE = Vintage.BETA_2022;
    private static final PlaceStore PLACES = InMemoryPlaceStore.of(List.of());
    private static final CallStore CALLS = InMemoryCallStore.of(List.of());
    private static final Callers CALLERS = request -> null;
    private static final BulkPatches PATCHES = (place, line) -> List.of();
    private static final InstantSource TIME = InstantSource.fixed(Instant.EPOCH);

    /** Called by Jackson alone. */
    private static final Set<String> EXCEPTIONS = Set.of("LobbyModule.setupModule(context)");

    @Test
    void areNamed() throws IOException {
        var arguments = NullArguments.of(samples()).except(EXCEPTIONS);

        assertThat(arguments.in(Path.of("target", "classes"))).isEmpty();
    }

    private static Map<Class<?>, Object> samples() {
        var samples = new LinkedHashMap<Class<?>, Object>();
        samples.putAll(ofTheJdk());
        samples.putAll(ofCore());
        samples.putAll(ofJson());
        samples.putAll(ofBulkAndEndpoint());
        return samples;
    }

    private static Map<Class<?>, Object> ofTheJdk() {
        return Map.ofEntries(
                Map.entry(Collection.class, List.of()),
                Map.entry(Executor.class, (Executor) Runnable::run),
                Map.entry(Function.class, (Function<Object, Object>) argument -> "text"),
                Map.entry(InputStream.class, InputStream.nullInputStream()),
                Map.entry(InstantSource.class, TIME),
                Map.entry(Map.class, Map.of()),
                Map.entry(Object.class, "text"),
                Map.entry(OutputStream.class, OutputStream.nullOutputStream()),
                Map.entry(Stream.class, Stream.of()),
                Map.entry(String.class, "@text"),
                Map.entry(Supplier.class, (Supplier<Object>) () -> "text"),
                Map.entry(byte[].class, new byte[0]),
                Map.entry(int.class, 1),
                Map.entry(long.class, 1L));
    }

    private static Map<Class<?>, Object> ofCore() {
        return Map.ofEntries(
                Map.entry(AnyResource.class, Room.TYPE.empty()),
                Map.entry(CallStore.class, CALLS),
                Map.entry(GraphError.class, GraphError.callNotFound()),
                Map.entry(ModelType[].class, new ModelType<?>[0]),
                Map.entry(OperationListener.class, (OperationListener) finished -> {}),
                Map.entry(Patch.class, Patch.builder(Room.TYPE).build()),
                Map.entry(Pause.class, Pause.BRIEF),
                Map.entry(PlaceStore.class, PLACES),
                Map.entry(PlaceUpdate.class, PlaceUpdate.of(VINTAGE)),
                Map.entry(ResourceType.class, Room.TYPE),
                Map.entry(SchemaVersion.class, SchemaVersion.BETA_2022),
                Map.entry(StructuredType.class, Room.TYPE),
                Map.entry(Vintage.class, VINTAGE));
    }

    private static Map<Class<?>, Object> ofJson() {
        return Map.ofEntries(
                Map.entry(ControlInformation.class, ControlInformation.NONE),
                Map.entry(ErrorEnvelope.class, ErrorEnvelope.of(GraphError.callNotFound())),
                Map.entry(InnerError.class, InnerError.of("code", "message")),
                Map.entry(JsonPatchBody.class, JsonPatchBody.of(new byte[0], 1)),
                Map.entry(JsonSchema.class, JsonSchema.ofPatch(Room.TYPE)),
                Map.entry(LobbyModule.class, new LobbyModule()),
                Map.entry(PatchReader.class, PatchReader.of(Room.TYPE)),
                Map.entry(PatchWriter.class, PatchWriter.of(SchemaVersion.BETA_2022)),
                Map.entry(PermissionModelReader.class, PermissionModelReader.of("a file")),
                Map.entry(ResourceReader.class, ResourceReader.of(Room.TYPE)),
                Map.entry(ResourceWriter.class, ResourceWriter.compact()));
    }

    private static Map<Class<?>, Object> ofBulkAndEndpoint() {
        var endpoint = GraphEndpoint.builder(VINTAGE, PLACES, CALLS, CALLERS, () -> new UUID(0, 1), TIME);
        return Map.ofEntries(
                Map.entry(BulkPatches.class, PATCHES),
                Map.entry(BulkUpdate.class, BulkUpdate.of(VINTAGE, PATCHES)),
                Map.entry(Callers.class, CALLERS),
                Map.entry(FailureListener.class, (FailureListener) (id, cause) -> {}),
                Map.entry(GraphEndpoint.class, endpoint.build()),
                Map.entry(GraphEndpoint.Builder.class, endpoint),
                Map.entry(GraphRequest.class, GraphRequest.of("GET", "/places/1", Map.of(), new byte[0])),
                Map.entry(GraphResponse.class, GraphResponse.of(200, Map.of(), new byte[0])));
    }
}
