package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Outcomes.answer;
import static io.github.graphlobby.operation.Outcomes.error;
import static io.github.graphlobby.operation.Outcomes.held;
import static io.github.graphlobby.operation.Outcomes.known;
import static io.github.graphlobby.operation.Outcomes.value;
import static io.github.graphlobby.operation.Samples.BOT;
import static io.github.graphlobby.operation.Samples.CALL;
import static io.github.graphlobby.operation.Samples.CALL_ID;
import static io.github.graphlobby.operation.Samples.participant;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.model.call.OperationStatus;
import io.github.graphlobby.model.call.ResultInfo;
import io.github.graphlobby.model.participant.Participant;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.patch.PatchBuilder;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Scheme;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.testkit.Crowd;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code POST …/calls/{id}/updateMetadata}: metadata and operation become visible together or not at all. */
class UpdateCallMetadataTest {
    private static final UUID OPERATION_ID = UUID.fromString("0fe0623f-d628-42ed-b4bd-8ac290072cc5");

    private final RuntimeException failure = new IllegalStateException("the store fails");
    private final InMemoryCallStore store = InMemoryCallStore.of(List.of(CALL));
    private final UpdateCallMetadata update = updating(store);

    private static UpdateCallMetadata updating(CallStore calls) {
        return UpdateCallMetadata.of(Vintage.BETA_2022, calls, () -> OPERATION_ID)
                .withPause(losses -> true);
    }

    @Test
    void theMetadataGoesToTheOwnParticipantAndTheOperationEchoesTheContext() {
        var operation = value(update.update(BOT, CALL_ID, body("metadata-value", "clientContext-value")));

        assertThat(operation.id()).isEqualTo("0fe0623f-d628-42ed-b4bd-8ac290072cc5");
        assertThat(operation.clientContext()).isEqualTo("clientContext-value");
        assertThat(operation.status()).isEqualTo(OperationStatus.COMPLETED);
        assertThat(operation.resultInfo()).isNull();
        assertThat(metadata()).containsExactly("theirs", "metadata-value");
        assertThat(held(store.findCommsOperation(CALL_ID, OPERATION_ID.toString())))
                .isSameAs(operation);
    }

    @Test
    void nothingElseOfTheCallChanges() {
        update.update(BOT, CALL_ID, body("metadata-value", null));
        var own = participant("own-participant", "metadata-value");
        assertThat(held(store.find(CALL_ID)))
                .isEqualTo(CALL.with(Call.PARTICIPANTS, List.of(participant("other", "theirs"), own)));
    }

    @Test
    void nullClearsTheMetadata() {
        var body = Patch.builder(MetadataParameters.TYPE)
                .clear(MetadataParameters.METADATA)
                .clear(MetadataParameters.CLIENT_CONTEXT)
                .build();
        assertThat(value(update.update(BOT, CALL_ID, FakeBody.of(body))).clientContext())
                .isNull();
        assertThat(metadata()).containsExactly("theirs", null);
    }

    @Test
    void omittedMetadataStays() {
        assertThat(value(update.update(BOT, CALL_ID, body(null, "context"))).clientContext())
                .isEqualTo("context");
        assertThat(held(store.find(CALL_ID))).isSameAs(CALL);
    }

    @Test
    void aBodyWithoutParametersMakesAnOperationAllTheSame() {
        var operation = value(update.update(BOT, CALL_ID, body(null, null)));
        assertThat(operation.status()).isEqualTo(OperationStatus.COMPLETED);
        assertThat(operation.clientContext()).isNull();
        assertThat(held(store.find(CALL_ID))).isSameAs(CALL);
        assertThat(held(store.findCommsOperation(CALL_ID, OPERATION_ID.toString())))
                .isEqualTo(operation);
    }

    @Test
    void anEmptyTextIsNotNull() {
        var operation = value(update.update(BOT, CALL_ID, body("", "")));
        assertThat(operation.clientContext()).isEmpty();
        assertThat(metadata()).containsExactly("theirs", "");
    }

    @Test
    void aClientContextOf256CharactersIsTheLongest() {
        assertThat(value(update.update(BOT, CALL_ID, body(null, "x".repeat(256))))
                        .clientContext())
                .hasSize(256);
        assertThat(error(update.update(BOT, CALL_ID, body(null, "x".repeat(257))))
                        .details())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/clientContext", Violation.TOO_LONG));
    }

    @Test
    void anUnknownParameterIsAViolationAndNothingChanges() {
        var patch = Patch.builder(MetadataParameters.TYPE)
                .set(MetadataParameters.METADATA, "value")
                .additional("blob", 1)
                .build();
        var error = error(update.update(BOT, CALL_ID, FakeBody.of(patch)));
        assertThat(error.status()).isEqualTo(400);
        assertThat(error.details()).extracting(Violation::code).containsExactly(Violation.UNKNOWN_PROPERTY);
        assertThat(held(store.find(CALL_ID))).isSameAs(CALL);
        assertThat(store.findCommsOperation(CALL_ID, OPERATION_ID.toString())).isNull();
    }

    static Stream<Call> callsWithoutOwnParticipant() {
        return Stream.of(
                CALL.with(Call.MY_PARTICIPANT_ID, null),
                CALL.with(Call.MY_PARTICIPANT_ID, "somebody else"),
                CALL.with(Call.PARTICIPANTS, null),
                CALL.with(Call.PARTICIPANTS, List.of()),
                CALL.with(Call.PARTICIPANTS, List.of(Participant.TYPE.empty())),
                CALL.with(Call.PARTICIPANTS, Arrays.asList(nobody(), nobody())));
    }

    @SuppressWarnings("NullAway") // services send lists with null items
    private static Participant nobody() {
        return null;
    }

    @ParameterizedTest
    @MethodSource("callsWithoutOwnParticipant")
    void withoutAnOwnParticipantTheOperationFails(Call call) {
        var calls = InMemoryCallStore.of(List.of(call));
        for (var operation :
                List.of(updating(calls), updating(calls).withCommsOperationStatus(OperationStatus.RUNNING))) {
            var failed = value(operation.update(BOT, CALL_ID, body("value", "context")));
            assertThat(failed.status()).isEqualTo(OperationStatus.FAILED);
            assertThat(failed.clientContext()).isEqualTo("context");
            assertThat(requireNonNull(failed.resultInfo()))
                    .extracting(ResultInfo::code)
                    .isEqualTo(404);
            assertThat(held(calls.findCommsOperation(CALL_ID, OPERATION_ID.toString())))
                    .isEqualTo(failed);
            assertThat(held(calls.find(CALL_ID))).isEqualTo(call);
        }
    }

    @Test
    void theOwnParticipantIsFoundBesideNullItems() {
        var call = CALL.with(
                Call.PARTICIPANTS,
                Arrays.asList(nobody(), Participant.TYPE.empty(), participant("own-participant", "before")));
        var calls = InMemoryCallStore.of(List.of(call));
        updating(calls).update(BOT, CALL_ID, body("after", null));
        var participants =
                requireNonNull(requireNonNull(held(calls.find(CALL_ID))).participants());
        assertThat(participants.get(0)).isNull();
        assertThat(participants.get(2).metadata()).isEqualTo("after");
    }

    @Test
    void identifiersAreComparedIgnoringAsciiCase() {
        var calls = InMemoryCallStore.of(List.of(CALL.with(Call.MY_PARTICIPANT_ID, "Own-PARTICIPANT")));
        var match = Samples.match("/app/calls/" + CALL_ID.toUpperCase(Locale.ROOT) + "/updateMetadata");
        assertThat(value(updating(calls).update(known(BOT), match, body("value", null), Preconditions.NONE))
                        .status())
                .isEqualTo(OperationStatus.COMPLETED);
        assertThat(calls.findCommsOperation(CALL_ID, OPERATION_ID.toString().toUpperCase(Locale.ROOT)))
                .isNotNull();
    }

    /** As the notification samples have them, in the call and in the path. */
    @Test
    void identifiersAreComparedIgnoringHyphens() {
        var own = participant("1fe0623f-d628-42ed-b4bd-8ac290072cc5", "before");
        var call = CALL.with(Call.PARTICIPANTS, List.of(participant("other", "theirs"), own))
                .with(Call.MY_PARTICIPANT_ID, "1FE0623FD62842EDB4BD8AC290072CC5");
        var calls = InMemoryCallStore.of(List.of(call));

        assertThat(value(updating(calls).update(BOT, "57DAB8B1894C409AB240BD8BEAE78896", body("after", null)))
                        .status())
                .isEqualTo(OperationStatus.COMPLETED);
        assertThat(requireNonNull(requireNonNull(held(calls.find(CALL_ID))).participants()))
                .extracting(Participant::metadata)
                .containsExactly("theirs", "after");
        assertThat(calls.findCommsOperation(CALL_ID, "0FE0623FD62842EDB4BD8AC290072CC5"))
                .isNotNull();
    }

    @Test
    void anOperationLeftRunningCanBeFinishedByTheEmbedder() {
        var running = value(
                update.withCommsOperationStatus(OperationStatus.RUNNING).update(BOT, CALL_ID, body("value", null)));
        assertThat(running.status()).isEqualTo(OperationStatus.RUNNING);
        assertThat(metadata()).containsExactly("theirs", "value");

        var completed = CommsOperationProgress.complete(running);
        var found = requireNonNull(store.findCommsOperation(CALL_ID, OPERATION_ID.toString()));
        assertThat(store.replaceCommsOperation(CALL_ID, found, completed)).isNotNull();
        assertThat(held(store.findCommsOperation(CALL_ID, OPERATION_ID.toString())))
                .isSameAs(completed);
    }

    @Test
    void aNewCommsOperationIsCompletedOrRunning() {
        assertThatThrownBy(() -> update.withCommsOperationStatus(OperationStatus.FAILED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a new commsOperation is completed or running, not failed");
        assertThat(value(update.withCommsOperationStatus(OperationStatus.COMPLETED)
                                .update(BOT, CALL_ID, body("value", null)))
                        .status())
                .isEqualTo(OperationStatus.COMPLETED);
    }

    /** Each request has one fault less than the one before. */
    @ParameterizedTest
    @CsvSource({
        "0, 401 InvalidAuthenticationToken",
        "1, 403 Authorization_RequestDenied",
        "2, 413 RequestEntityTooLarge",
        "3, 404 8522",
        "4, 400 unreadable",
        "5, 400 BadRequest",
        "6, 503 ServiceUnavailable",
        "7, success"
    })
    void theFirstFaultIsAnswered(int repaired, String expected) {
        CallStore calls = repaired < 3 ? failing("find") : repaired < 7 ? losing(Integer.MAX_VALUE) : store;
        var body = body("value", repaired < 6 ? "x".repeat(257) : null);
        body = repaired < 3 ? body.refused(GraphError.of(413, "RequestEntityTooLarge", "")) : body;
        body = repaired < 5 ? body.unreadable(GraphError.of(400, "unreadable", "")) : body;
        var callId = repaired < 4 ? "nowhere" : CALL_ID;
        assertThat(answer(updating(calls).update(callerOf(repaired), callId, body)))
                .isEqualTo(expected);
    }

    private static @Nullable Caller callerOf(int repaired) {
        return switch (repaired) {
            case 0 -> null;
            case 1 -> Samples.EDITOR;
            default -> BOT;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "DELEGATED_WORK, 403 Authorization_RequestDenied",
        "DELEGATED_PERSONAL, 401 InvalidAuthenticationToken",
        "APPLICATION, success"
    })
    void onlyAnApplicationMayUpdateMetadata(Scheme scheme, String expected) {
        var caller = Caller.of(scheme, "Calls.InitiateGroupCall.All");
        assertThat(answer(update.update(caller, CALL_ID, body("value", null)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"find", "replace"})
    void aStoreThatFailsLeavesNoHalfMadeChange(String failing) {
        assertThatThrownBy(() -> updating(failing(failing)).update(BOT, CALL_ID, body("value", "context")))
                .isSameAs(failure);
        assertThat(held(store.find(CALL_ID))).isSameAs(CALL);
        assertThat(store.findCommsOperation(CALL_ID, OPERATION_ID.toString())).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"findCommsOperation", "replaceCommsOperation"})
    void theOtherMethodsOfTheStoreAreNotNeeded(String failing) {
        assertThat(answer(updating(failing(failing)).update(BOT, CALL_ID, body("value", "context"))))
                .isEqualTo("success");
    }

    @Test
    void whatTheSourceOfIdsThrowsPassesThroughAndNothingChanges() {
        Supplier<UUID> broken = () -> {
            throw failure;
        };
        var broke = UpdateCallMetadata.of(Vintage.BETA_2022, store, broken);
        assertThatThrownBy(() -> broke.update(BOT, CALL_ID, body("value", null)))
                .isSameAs(failure);
        assertThat(held(store.find(CALL_ID))).isSameAs(CALL);
    }

    @Test
    void aBodyIsDecodedOnceHoweverManyRacesAreLost() {
        var body = CountingBody.of(body("value", null));
        value(updating(losing(99)).update(BOT, CALL_ID, body));
        assertThat(body.types()).containsExactly("microsoft.graph.updateMetadata");
    }

    @Test
    void aLostRaceIsRunAgainAndTheOperationKeepsItsId() {
        var ids = new AtomicInteger();
        var losing = UpdateCallMetadata.of(Vintage.BETA_2022, losing(99), () -> new UUID(0, ids.incrementAndGet()))
                .withPause(losses -> true);
        var operation = value(losing.update(BOT, CALL_ID, body("value", null)));
        assertThat(operation.id()).isEqualTo("00000000-0000-0000-0000-000000000001");
        assertThat(metadata()).containsExactly("theirs", "value");
    }

    @Test
    void afterAHundredLossesTheServiceIsUnavailable() {
        var error = error(updating(losing(100)).update(BOT, CALL_ID, body("value", null)));
        assertThat(error).isEqualTo(GraphError.lostEveryRace());
        assertThat(held(store.find(CALL_ID))).isSameAs(CALL);
    }

    @Test
    void aCallThatEndsBetweenTwoTriesIsNotFound() {
        var ending = new AtomicInteger();
        CallStore calls = new Forwarding(store) {
            @Override
            public @Nullable Versioned<Call> find(String id) {
                return ending.getAndIncrement() == 0 ? super.find(id) : null;
            }

            @Override
            public @Nullable Versioned<Call> replace(Versioned<Call> before, Call after, CommsOperation operation) {
                return null;
            }
        };
        assertThat(error(updating(calls).update(BOT, CALL_ID, body("value", null))))
                .isEqualTo(GraphError.callNotFound());
    }

    @Test
    void aReaderNeverSeesTheMetadataWithoutItsOperationNorTheOtherWayRound() throws Exception {
        int updates = 5_000;
        var numbers = new AtomicInteger();
        var numbered = UpdateCallMetadata.of(Vintage.BETA_2022, store, () -> id(numbers.incrementAndGet()));
        Crowd.run(2, thread -> {
            if (thread == 0) {
                for (int i = 1; i <= updates; i++) {
                    value(numbered.update(BOT, CALL_ID, body(id(i).toString(), null)));
                }
            } else {
                for (int seen = 0; seen < updates; seen = Math.max(seen, number(own(store)))) {
                    assertBothAreSeen(seen);
                }
            }
        });
    }

    private void assertBothAreSeen(int before) {
        int number = number(own(store));
        assertThat(number).isGreaterThanOrEqualTo(before);
        if (number > 0) {
            assertThat(store.findCommsOperation(CALL_ID, id(number).toString())).isNotNull();
        }
        if (store.findCommsOperation(CALL_ID, id(number + 1).toString()) != null) {
            assertThat(number(own(store))).isGreaterThan(number);
        }
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static int number(@Nullable String metadata) {
        return metadata == null || metadata.equals("before")
                ? 0
                : (int) UUID.fromString(metadata).getLeastSignificantBits();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eightWritersMakeAnOperationEachAndLoseNone(boolean losingEverySecondRace) throws Exception {
        CallStore calls = losingEverySecondRace ? losingEverySecond() : store;
        var numbers = new AtomicInteger();
        var numbered = UpdateCallMetadata.of(Vintage.BETA_2022, calls, () -> id(numbers.incrementAndGet()));
        Crowd.run(8, writer -> {
            for (int i = 0; i < 100; i++) {
                var operation = value(numbered.update(BOT, CALL_ID, body("writer " + writer, "context " + i)));
                assertThat(held(store.findCommsOperation(CALL_ID, requireNonNull(operation.id()))))
                        .isSameAs(operation);
            }
        });
        assertThat(numbers).hasValue(800);
        for (int i = 1; i <= 800; i++) {
            assertThat(store.findCommsOperation(CALL_ID, id(i).toString())).isNotNull();
        }
    }

    private static FakeBody body(@Nullable String metadata, @Nullable String clientContext) {
        PatchBuilder<MetadataParameters> parameters = Patch.builder(MetadataParameters.TYPE);
        if (metadata != null) {
            parameters.set(MetadataParameters.METADATA, metadata);
        }
        if (clientContext != null) {
            parameters.set(MetadataParameters.CLIENT_CONTEXT, clientContext);
        }
        return FakeBody.of(parameters.build()).announcing(null);
    }

    private List<@Nullable String> metadata() {
        return requireNonNull(requireNonNull(held(store.find(CALL_ID))).participants()).stream()
                .<@Nullable String>map(Participant::metadata)
                .toList();
    }

    private static @Nullable String own(CallStore calls) {
        return requireNonNull(requireNonNull(held(calls.find(CALL_ID))).participants())
                .get(1)
                .metadata();
    }

    private CallStore losing(int races) {
        var tries = new AtomicInteger();
        return new Forwarding(store) {
            @Override
            public @Nullable Versioned<Call> replace(Versioned<Call> before, Call after, CommsOperation operation) {
                return tries.incrementAndGet() > races ? super.replace(before, after, operation) : null;
            }
        };
    }

    /** Every first try of a thread is lost, and every second is a fair race. */
    private CallStore losingEverySecond() {
        ThreadLocal<Boolean> lost = ThreadLocal.withInitial(() -> false);
        return new Forwarding(store) {
            @Override
            public @Nullable Versioned<Call> replace(Versioned<Call> before, Call after, CommsOperation operation) {
                lost.set(!lost.get());
                return lost.get() ? null : super.replace(before, after, operation);
            }
        };
    }

    private CallStore failing(String method) {
        return new Forwarding(store, method, failure);
    }

    /** A store in front of another, one of whose methods may fail. */
    private static class Forwarding implements CallStore {
        private final CallStore store;
        private final String failing;
        private final RuntimeException failure;

        Forwarding(CallStore store) {
            this(store, "", new IllegalStateException());
        }

        Forwarding(CallStore store, String failing, RuntimeException failure) {
            this.store = store;
            this.failing = failing;
            this.failure = failure;
        }

        private void enter(String method) {
            if (method.equals(failing)) {
                throw failure;
            }
        }

        @Override
        public @Nullable Versioned<Call> find(String id) {
            enter("find");
            return store.find(id);
        }

        @Override
        public @Nullable Versioned<Call> replace(Versioned<Call> before, Call after, CommsOperation operation) {
            enter("replace");
            return store.replace(before, after, operation);
        }

        @Override
        public @Nullable Versioned<CommsOperation> findCommsOperation(String callId, String operationId) {
            enter("findCommsOperation");
            return store.findCommsOperation(callId, operationId);
        }

        @Override
        public @Nullable Versioned<CommsOperation> replaceCommsOperation(
                String callId, Versioned<CommsOperation> before, CommsOperation after) {
            enter("replaceCommsOperation");
            return store.replaceCommsOperation(callId, before, after);
        }
    }

    @Test
    void theOwnParticipantMayBeTheFirst() {
        var first = CALL.with(
                Call.PARTICIPANTS, List.of(participant("own-participant", "before"), participant("other", "theirs")));
        var calls = InMemoryCallStore.of(List.of(first));
        assertThat(value(updating(calls).update(BOT, CALL_ID, body("new", null)))
                        .status())
                .isEqualTo(OperationStatus.COMPLETED);
        assertThat(requireNonNull(requireNonNull(held(calls.find(CALL_ID))).participants()))
                .extracting(Participant::metadata)
                .containsExactly("new", "theirs");
    }

    @Test
    void theParametersAreAResourceThatDoesNotShowTheMetadata() {
        var parameters = body("secret", "context").patch().toResource();
        assertThat(parameters.resourceType()).isEqualTo(MetadataParameters.TYPE);
        assertThat(parameters.toString()).contains("context").doesNotContain("secret");
    }
}
