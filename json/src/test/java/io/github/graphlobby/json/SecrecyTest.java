package io.github.graphlobby.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.graphlobby.endpoint.Callers;
import io.github.graphlobby.endpoint.GraphEndpoint;
import io.github.graphlobby.endpoint.GraphRequest;
import io.github.graphlobby.endpoint.GraphResponse;
import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.model.participant.Participant;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.CallStore;
import io.github.graphlobby.operation.InMemoryCallStore;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.MetadataParameters;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.Versioned;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.schema.SchemaVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * No text for people shows a bearer token, the metadata of a call or the body of a request: neither {@code toString} of
 * whatever is reachable, nor the message of an exception or of an error.
 */
class SecrecyTest {
    private static final String SECRET = "S3cr3tT0k3n";
    private static final String DIGITS = "271828182845904";

    private static final Call CALL = Call.TYPE
            .empty()
            .with(Entity.ID, "c1")
            .with(Call.MY_PARTICIPANT_ID, "p1")
            .with(Call.PARTICIPANTS, List.of(participant()));

    private static Participant participant() {
        return Participant.TYPE.empty().with(Entity.ID, "p1").with(Participant.METADATA, SECRET);
    }

    /** What is wrong with each of these is near the metadata, or is the metadata. */
    private static final List<String> METADATA = List.of(
            "{\"metadata\":\"S\"}",
            "{\"metadata\":\"S\",\"clientContext\":5}",
            "{\"metadata\":\"S\",\"other\":5}",
            "{\"metadata\":\"S\",\"metadata\":\"S\"}",
            "{\"metadata\":\"S\",\"metadata\":5}",
            "{\"metadata\":N}",
            "{\"metadata\":-N.5e3}",
            "{\"metadata\":1e99999999999}",
            "{\"metadata\":{\"a\":\"S\"}}",
            "{\"metadata\":[\"S\"]}",
            "{\"metadata\":S}",
            "{\"metadata\":tS}",
            "{\"metadata\":'S'}",
            "{\"metadata\":\"S\\ud800\"}",
            "{\"metadata\":\"\\S\"}",
            "{\"metadata\":\"S",
            "{\"metadata\":\"a\"S\"}",
            "{\"metadata\":\"S\"}S",
            "{\"metadata\":\"S\"} \"S\"",
            "[\"S\"]",
            "S");

    private static Stream<String> metadata() {
        return METADATA.stream().map(body -> body.replace("S", SECRET).replace("N", DIGITS));
    }

    private static void assertHidden(Object... roots) {
        assertThat(Reachable.texts(roots))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).doesNotContain(SECRET, DIGITS));
    }

    @Test
    void noTextOfAValueShowsMetadata() {
        Patch<Participant> patch = Patch.builder(Participant.TYPE)
                .set(Participant.METADATA, SECRET)
                .build();
        Patch<Call> call = Patch.between(CALL.with(Call.PARTICIPANTS, List.of()), CALL);
        assertHidden(CALL, participant(), Versioned.of(CALL, "1"), new Outcome.Success<>(CALL));
        assertHidden(patch, patch.change(Participant.METADATA), call, call.change(Call.PARTICIPANTS));
        assertHidden(ResourceReader.of(Call.TYPE)
                .readDocument(ResourceWriter.compact().toBytes(CALL)));
        metadata().forEach(body -> {
            var outcome = JsonPatchBody.of(body.getBytes(UTF_8)).decode(MetadataParameters.TYPE);
            assertHidden(outcome);
            outcome.fold(
                    decoded -> {
                        var parameters = decoded.patch();
                        assertHidden(parameters.change(MetadataParameters.METADATA), parameters.toResource());
                        return decoded;
                    },
                    error -> error);
        });
    }

    @Test
    void noExceptionShowsMetadata() {
        JsonMapper mapper = JsonMapper.builder().addModule(new LobbyModule()).build();
        metadata().forEach(json -> {
            assertHiddenIfThrown(
                    () -> ResourceReader.of(MetadataParameters.TYPE).read(json));
            assertHiddenIfThrown(() -> ResourceReader.of(Participant.TYPE).read(json));
            assertHiddenIfThrown(() -> ResourceReader.of(Participant.TYPE).readDocument(json.getBytes(UTF_8)));
            assertHiddenIfThrown(() -> ResourceReader.of(Call.TYPE).read("{\"participants\":[" + json + "]}"));
            assertHiddenIfThrown(
                    () -> PatchReader.of(Participant.TYPE).read(json).orThrow());
            assertHiddenIfThrown(() -> mapper.readValue(json, Participant.class));
            assertHiddenIfThrown(() -> mapper.readValue(json, new TypeReference<Patch<Participant>>() {}));
        });
        var unsayable = Patch.builder(Call.TYPE).set(Call.PARTICIPANTS, List.of(participant()));
        unsayable.additional("x", Map.of()).additional("x", 1).additional("x", Map.of("y", 1));
        assertHiddenIfThrown(() -> PatchWriter.of(SchemaVersion.V1_2026).toBytes(unsayable.build()));
    }

    /** What the parser of a mapper refuses, it says in Jackson's words, which the mapper's settings can shorten. */
    private static void assertHiddenIfThrown(Runnable reading) {
        Throwable thrown = catchThrowable(reading::run);
        if (thrown != null && !(thrown instanceof StreamReadException)) {
            assertHidden(thrown);
        }
    }

    @Test
    void noStoreShowsWhatItRefuses() {
        Call anonymous = CALL.with(Entity.ID, null);
        InMemoryCallStore store = InMemoryCallStore.of(List.of(CALL));
        Versioned<Call> found = Versioned.of(CALL, "1");
        var operation = CommsOperation.TYPE.empty();
        Room room = Room.TYPE.empty().with(Room.NICKNAME, SECRET);
        for (Runnable refused : List.<Runnable>of(
                () -> InMemoryCallStore.of(List.of(anonymous)),
                () -> InMemoryCallStore.of(List.of(CALL, CALL)),
                () -> store.replace(found, anonymous, operation.with(Entity.ID, "o")),
                () -> store.replace(found, CALL.with(Entity.ID, "c2"), operation.with(Entity.ID, "o")),
                () -> store.replace(found, CALL, operation),
                () -> InMemoryPlaceStore.of(List.of(room)),
                () -> InMemoryPlaceStore.of(List.of()).add(room))) {
            Throwable thrown = catchThrowable(refused::run);
            assertThat(thrown).isNotNull();
            assertHidden(thrown);
        }
    }

    /** Whoever sends a token in the query (RFC 6750, section 2.3) is no more to be found in a log. */
    @ParameterizedTest
    @ValueSource(strings = {"Bearer S", "S", "Basic S", "Bearer S S", "bearer S=", "Bearer  S\t", "Bearer S,"})
    void noTextOfARequestShowsItsTokenOrBody(String authorization) {
        for (boolean known : List.of(true, false)) {
            var scene = new Scene(known);
            for (String method : List.of("GET", "PATCH", "POST", "PUT", "OPTIONS", "HEAD")) {
                for (String path : List.of(
                        "/places/r1",
                        "/places/none",
                        "/communications/calls/c1",
                        "/communications/calls/c1/updateMetadata",
                        "/nowhere",
                        "/%",
                        "/places")) {
                    for (String body : List.of(
                            "{\"@odata.type\":\"microsoft.graph.room\",\"nickname\":\"S\",\"capacity\":\"x\"}",
                            "{\"@odata.type\":\"microsoft.graph.room\",\"nickname\":\"S\",\"capacity\":5,}",
                            "{\"nickname\":\"S\"}",
                            "{\"metadata\":\"S\"}")) {
                        scene.check(method, path + "?access_token=S", authorization, body.replace("S", SECRET));
                    }
                }
            }
            metadata()
                    .forEach(body ->
                            scene.check("POST", "/communications/calls/c1/updateMetadata", authorization, body));
        }
    }

    /** An endpoint that recognises everybody who has a token, or nobody; everything that is told is looked at. */
    private static final class Scene {
        private final List<Object> told = new ArrayList<>();
        private final PlaceStore places =
                InMemoryPlaceStore.of(List.of(Room.TYPE.empty().with(Entity.ID, "r1")));
        private final CallStore calls = InMemoryCallStore.of(List.of(CALL));
        private final GraphEndpoint endpoint;

        Scene(boolean known) {
            endpoint = GraphEndpoint.builder(
                            Vintage.V1_2026,
                            places,
                            calls,
                            Callers.bearer(token -> known ? claims() : null),
                            () -> new UUID(0, 1),
                            () -> Instant.EPOCH)
                    .listener((requestId, cause) -> told.add(cause))
                    .operationListener(told::add)
                    .build();
        }

        private static Map<String, @Nullable Object> claims() {
            return Map.of("idtyp", "app", "roles", List.of("Place.ReadWrite.All", "Calls.JoinGroupCall.All"));
        }

        void check(String method, String target, String authorization, String body) {
            var request = GraphRequest.of(
                    method,
                    target.replace("S", SECRET),
                    Map.of(
                            "Authorization", List.of(authorization.replace("S", SECRET)),
                            "Content-Type", List.of("application/json")),
                    body.getBytes(UTF_8));
            GraphResponse response = endpoint.handle(request);
            assertHidden(request, response);
            assertHidden(told, response);
            if (response.status() >= 400) {
                assertThat(new String(response.body(), UTF_8)).doesNotContain(SECRET, DIGITS);
            }
            told.clear();
        }
    }

    @Test
    void noCallerShowsTheClaimsOfItsToken() {
        for (Map<String, ? extends @Nullable Object> claims : List.of(
                Map.of("scp", SECRET, "sub", SECRET),
                Map.of("roles", List.of(SECRET)),
                Map.of("roles", List.of("x"), "idtyp", SECRET),
                Map.of("tid", List.of(SECRET), "scp", "x"))) {
            assertThat(String.valueOf(Caller.problem(claims))).doesNotContain(SECRET);
        }
    }
}
