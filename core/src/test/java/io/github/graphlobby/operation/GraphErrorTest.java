package io.github.graphlobby.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.RequestPath;
import io.github.graphlobby.permission.Scheme;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Errors have the status and code of the table, and repeat little of what was sent. */
class GraphErrorTest {
    /** A character that no message has of its own. */
    private static final int SENT = '✶';

    private static final String LONG = Character.toString(SENT).repeat(10_000);

    @Test
    void errorsAreEqualIfAllThatTheySayIs() {
        var error = GraphError.of(400, "code", "message")
                .withTarget("/a")
                .withDetails(List.of(new Violation("/a", "code", "message")))
                .withHeader("Allow", "GET");
        assertThat(error)
                .isEqualTo(GraphError.of(400, "code", "message")
                        .withTarget("/a")
                        .withDetails(List.of(new Violation("/a", "code", "message")))
                        .withHeader("Allow", "GET"))
                .hasSameHashCodeAs(GraphError.of(400, "code", "message")
                        .withTarget("/a")
                        .withDetails(List.of(new Violation("/a", "code", "message")))
                        .withHeader("Allow", "GET"))
                .isNotEqualTo("error");
        GraphError bare = GraphError.of(400, "code", "message");
        assertThat(List.of(
                        bare,
                        GraphError.of(401, "code", "message"),
                        GraphError.of(400, "other", "message"),
                        GraphError.of(400, "code", "other"),
                        bare.withTarget("/a"),
                        bare.withDetails(List.of(new Violation("/a", "code", "message"))),
                        bare.withHeader("Allow", "GET")))
                .doesNotHaveDuplicates();
    }

    @Test
    void whoIsNobodyIsToldSo() {
        var error = GraphError.unauthenticated("why");
        assertThat(error.status()).isEqualTo(401);
        assertThat(error.code()).isEqualTo("InvalidAuthenticationToken");
        assertThat(error.message()).isEqualTo("why");
        assertThat(error.headers()).containsEntry("WWW-Authenticate", "Bearer");
    }

    @Test
    void aMissingPermissionIsForbiddenAndNamed() {
        var error = denied(Samples.NOBODY_SPECIAL, "PATCH", "/places/x");
        assertThat(error.status()).isEqualTo(403);
        assertThat(error.code()).isEqualTo("Authorization_RequestDenied");
        assertThat(error.message()).contains("Place.ReadWrite.All").contains("User.Read");
    }

    @Test
    void anUnsupportedSchemeIsForbidden() {
        var error = denied(Caller.of(Scheme.APPLICATION, "Place.ReadWrite.All"), "PATCH", "/places/x");
        assertThat(error.status()).isEqualTo(403);
        assertThat(error.code()).isEqualTo("Authorization_RequestDenied");
        assertThat(error.message()).contains("application").contains("delegated work");
    }

    @Test
    void aPersonalAccountIsNotAuthenticatedForWork() {
        var error = denied(Caller.of(Scheme.DELEGATED_PERSONAL, "Place.ReadWrite.All"), "PATCH", "/places/x");
        assertThat(error.status()).isEqualTo(401);
        assertThat(error.code()).isEqualTo("InvalidAuthenticationToken");
        assertThat(error.message()).startsWith("Personal accounts are not supported");
    }

    @Test
    void whatNoRuleAllowsIsForbiddenAndAMalformedPathABadRequest() {
        assertThat(denied(Samples.EDITOR, "PATCH", "/nowhere").status()).isEqualTo(403);
        assertThat(denied(Samples.EDITOR, "DELETE", "/places/x").status()).isEqualTo(403);
        assertThat(denied(Samples.EDITOR, "PATCH", "/places/%").code()).isEqualTo("BadRequest");
    }

    @Test
    void notFoundHasTheCodesOfTheService() {
        assertThat(GraphError.placeNotFound("nobody@contoso.com"))
                .isEqualTo(GraphError.of(404, "ErrorItemNotFound", "There is no place `nobody@contoso.com`."));
        assertThat(GraphError.callNotFound()).isEqualTo(GraphError.of(404, "8522", "Call not found."));
    }

    @Test
    void aWrongTypeIsNamedBesideTheStoredOne() {
        assertThat(GraphError.wrongPlaceType("microsoft.graph.desk", "microsoft.graph.room"))
                .isEqualTo(
                        GraphError.of(
                                400,
                                "ErrorInvalidRequest",
                                "Update request has to be for a tenant Room or RoomList."
                                        + " The request is of `microsoft.graph.desk`, the place is of `microsoft.graph.room`."));
        assertThat(GraphError.wrongPlaceType(null, "microsoft.graph.room").message())
                .startsWith("Update request has to be for a tenant Room or RoomList. ")
                .contains("no @odata.type");
    }

    @Test
    void oneViolationIsTheMessageAndTheTarget() {
        var violation = new Violation("/capacity", "outOfRange", "too small");
        assertThat(GraphError.violations(violations(violation)))
                .isEqualTo(GraphError.of(400, "BadRequest", "too small")
                        .withTarget("/capacity")
                        .withDetails(List.of(violation)));
    }

    @Test
    void severalViolationsAreCountedAndListed() {
        var error = GraphError.violations(violations(
                new Violation("/a", "x", "first"),
                new Violation("/b", "y", "second"),
                new Violation("/c", "z", "3rd")));
        assertThat(error.message()).isEqualTo("first (and 2 more)");
        assertThat(error.target()).isEqualTo("/a");
        assertThat(error.details()).extracting(Violation::pointer).containsExactly("/a", "/b", "/c");
    }

    @Test
    void noMoreThanAHundredViolationsAreListedAndAllAreCounted() {
        var many = IntStream.range(0, 150)
                .mapToObj(i -> new Violation("/" + i, "code", "message"))
                .toArray(Violation[]::new);
        var error = GraphError.violations(violations(many));
        assertThat(error.details()).hasSize(100);
        assertThat(error.message()).isEqualTo("message (and 149 more)");
    }

    @Test
    void aLostRaceAsksToTryAgain() {
        var error = GraphError.lostEveryRace();
        assertThat(error.status()).isEqualTo(503);
        assertThat(error.code()).isEqualTo("ServiceUnavailable");
        assertThat(error.headers()).containsKey("Retry-After");
        assertThat(error.message()).contains("try again");
    }

    @Test
    void anErrorIsAValue() {
        var details = new ArrayList<Violation>();
        var error = GraphError.of(400, "code", "message").withDetails(details);
        details.add(new Violation("", "", ""));
        assertThat(error.details()).isEmpty();
        assertThat(error)
                .isEqualTo(GraphError.of(400, "code", "message"))
                .hasSameHashCodeAs(GraphError.of(400, "code", "message"))
                .isNotEqualTo(error.withTarget("/a"))
                .isNotEqualTo(error.withHeader("a", "b"))
                .hasToString("400 code: message");
        assertThat(error.withHeader("Allow", "GET").headers()).containsExactly(Map.entry("Allow", "GET"));
        assertThat(error.headers()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> noMessageRepeatsMoreThan200CharactersOfWhatWasSent() {
        var room = Room.TYPE;
        return Stream.<Map.Entry<String, GraphError>>of(
                        Map.entry("unknown place", GraphError.placeNotFound(LONG)),
                        Map.entry("wrong type", GraphError.wrongPlaceType(LONG, "microsoft.graph.room")),
                        Map.entry("a long grant", denied(Caller.of(Scheme.DELEGATED_WORK, LONG), "GET", "/places/x")),
                        Map.entry("many grants", denied(manyGrants(), "GET", "/places/x")),
                        Map.entry("a long method", denied(Samples.EDITOR, LONG, "/places/x")),
                        Map.entry("a long path", denied(Samples.EDITOR, "GET", "/" + LONG)),
                        Map.entry("a malformed path", denied(Samples.EDITOR, "GET", "/places/" + LONG + "%")),
                        Map.entry(
                                "an unknown property",
                                refused(Patch.builder(room)
                                        .additional(LONG, LONG)
                                        .build())),
                        Map.entry(
                                "an unknown type of place",
                                refused(Patch.builder(OtherPlace.type(LONG))
                                        .clear(Room.DISPLAY_NAME)
                                        .build())),
                        Map.entry(
                                "a long client context",
                                refused(Patch.builder(MetadataParameters.TYPE)
                                        .set(MetadataParameters.CLIENT_CONTEXT, LONG)
                                        .build())))
                .map(error -> DynamicTest.dynamicTest(
                        error.getKey(),
                        () -> assertRepeatsLittle(error.getValue().message())));
    }

    private static void assertRepeatsLittle(String message) {
        assertThat(message.codePoints().filter(c -> c == SENT).count())
                .as(() -> message.substring(0, Math.min(300, message.length())))
                .isLessThanOrEqualTo(200);
    }

    private static Caller manyGrants() {
        return Caller.of(
                Scheme.DELEGATED_WORK,
                IntStream.range(0, 500)
                        .mapToObj(i -> i + Character.toString(SENT))
                        .toList());
    }

    private static GraphError denied(Caller caller, String method, String path) {
        var decision = Vintage.BETA_2022.permissions().decide(caller, method, RequestPath.parse(path));
        return decision.fold(
                allowed -> {
                    throw new AssertionError(allowed);
                },
                GraphError::denied);
    }

    private static <R extends Resource<R>> GraphError refused(Patch<R> patch) {
        return GraphError.violations(patch.violations());
    }

    private static Violations violations(Violation... violations) {
        var all = new Violations.Builder();
        Stream.of(violations).forEach(all::add);
        return all.build();
    }
}
