package io.github.graphlobby.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.testkit.JsonArbitraries;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as an error is read as the same error, and what other services write is read as far as it goes. */
class ErrorEnvelopeTest {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anErrorThatIsWrittenIsReadAgain(@ForAll("envelopes") ErrorEnvelope envelope) {
        assertThat(ErrorEnvelope.read(envelope.error().status(), envelope.toBytes()))
                .isEqualTo(envelope);
    }

    @Provide
    Arbitrary<ErrorEnvelope> envelopes() {
        Arbitrary<@Nullable String> perhaps = texts().injectNull(0.3);
        return Combinators.combine(
                        errors(),
                        perhaps,
                        perhaps,
                        perhaps,
                        innerErrors().list().ofMaxSize(3))
                .as((error, date, requestId, clientRequestId, inner) ->
                        envelope(error, date, requestId, clientRequestId).withInnerErrors(inner));
    }

    private static Arbitrary<InnerError> innerErrors() {
        return Combinators.combine(texts(), texts(), JsonArbitraries.objects(name -> true))
                .as((code, message, more) -> InnerError.of(code, message).withAdditional(more));
    }

    private static Arbitrary<GraphError> errors() {
        var details = Combinators.combine(texts(), texts(), texts())
                .as(Violation::new)
                .list()
                .ofMaxSize(4);
        Arbitrary<@Nullable String> target = texts().injectNull(0.3);
        return Combinators.combine(Arbitraries.integers().between(400, 599), texts(), texts(), target, details)
                .as((status, code, message, pointer, all) ->
                        GraphError.of(status, code, message).withTarget(pointer).withDetails(all));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMaxLength(20)
                .filter(text -> UTF_8.newEncoder().canEncode(text));
    }

    @Test
    void theShapeIsTheDocumentedOne() {
        var error = GraphError.of(400, "BadRequest", "why")
                .withTarget("/a")
                .withDetails(List.of(new Violation("/a", "code", "what")))
                .withHeader("Allow", "GET");
        assertThat(envelope(error, "2026-11-22T10:15:30Z", "r", "c").toBytes())
                .asString(UTF_8)
                .isEqualTo("""
                        {"error":{"code":"BadRequest","message":"why","target":"/a",\
                        "details":[{"code":"code","message":"what","target":"/a"}],\
                        "innerError":{"date":"2026-11-22T10:15:30Z","request-id":"r","client-request-id":"c"}}}""");
    }

    @Test
    void whatIsNotSaidIsLeftOut() {
        assertThat(envelope(GraphError.callNotFound(), null, null, null).toBytes())
                .asString(UTF_8)
                .isEqualTo("""
                        {"error":{"code":"8522","message":"Call not found.","details":[],"innerError":{}}}""");
    }

    @Test
    void aTextWithoutAnEncodingIsWrittenAllTheSame() throws CharacterCodingException {
        var error = GraphError.badRequest("\ud800");
        byte[] written = envelope(error, null, null, "\udc00").toBytes();
        assertThat(UTF_8.newDecoder().decode(ByteBuffer.wrap(written)).toString())
                .contains("BadRequest");
        assertThat(ErrorEnvelope.read(400, written).error().code()).isEqualTo("BadRequest");
    }

    @Test
    void anOlderSpellingOfInnerErrorIsRead() {
        var read = read(404, """
                {"error": {"code": "ResourceNotFound", "message": "Resource not found.",
                  "innererror": {"date": "2022-05-12T08:00:00", "request-id": "r", "client-request-id": "c"}}}""");
        assertThat(read)
                .isEqualTo(envelope(
                        GraphError.of(404, "ResourceNotFound", "Resource not found."),
                        "2022-05-12T08:00:00",
                        "r",
                        "c"));
    }

    @Test
    void theDocumentedSpellingWinsOverTheOlder() {
        var read = read(400, """
                {"error": {"code": "x", "innererror": {"date": "old"}, "innerError": {"date": "new"}}}""");
        assertThat(read.date()).isEqualTo("new");
    }

    @Test
    void anInnerErrorHasNoMembersThatTheEnvelopeHas() {
        var inner = InnerError.of("c", "m")
                .withAdditional(Map.of("date", "d", "requestId", "r", "innerError", Map.of(), "code", 1, "more", 2));
        assertThat(inner.additional()).containsOnlyKeys("more");
        assertThat(inner).hasToString("c: m {more=2}");
    }

    @Test
    void anErrorInsideTheMessageStaysText() {
        var read = read(403, """
                {"error": {"code": "UnknownError", "message": "{\\"error\\":{\\"code\\":\\"invalid_permissions\\"}}"}}""");
        assertThat(read.error().code()).isEqualTo("UnknownError");
        assertThat(read.error().message()).isEqualTo("{\"error\":{\"code\":\"invalid_permissions\"}}");
    }

    @Test
    void aNumericCodeOfCallsIsText() {
        assertThat(read(404, """
                {"error": {"code": "8522", "message": "Call not found."}}""").error()).isEqualTo(GraphError.callNotFound());
    }

    @Test
    void detailsAreReadWithWhateverTheyHave() {
        var read = read(400, """
                {"error": {"code": "c", "message": "m", "target": "t", "details": [
                  {"code": "a", "message": "b", "target": "/c", "@odata.type": "#x"}, {"code": "only"}, {}, 5, null, []]}}""");
        var empty = new Violation("", "", "");
        assertThat(read.error())
                .isEqualTo(GraphError.of(400, "c", "m")
                        .withTarget("t")
                        .withDetails(List.of(
                                new Violation("/c", "a", "b"),
                                new Violation("", "only", ""),
                                empty,
                                empty,
                                empty,
                                empty)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":{}}",
                "{\"error\":{\"code\":null,\"message\":null,\"target\":null,\"details\":null,\"innerError\":null}}",
                "{\"error\":{\"code\":5,\"message\":[],\"target\":{},\"details\":{},\"innerError\":\"x\"}}",
                "{\"error\":{\"details\":\"x\",\"innerError\":[],\"more\":{\"a\":[1,2.5,true]}},\"more\":null}",
                "{\"error\":{\"innerError\":{\"date\":5,\"request-id\":null,\"client-request-id\":{}}}}"
            })
    void whatIsMissingOrOfAnotherTypeIsAbsent(String body) {
        assertThat(read(500, body)).isEqualTo(envelope(GraphError.of(500, "", ""), null, null, null));
    }

    private static ErrorEnvelope envelope(
            GraphError error, @Nullable String date, @Nullable String requestId, @Nullable String clientRequestId) {
        return ErrorEnvelope.of(error).withDate(date).withRequestId(requestId).withClientRequestId(clientRequestId);
    }

    private static ErrorEnvelope read(int status, String body) {
        return ErrorEnvelope.read(status, body.getBytes(UTF_8));
    }
}
