package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.Ascii;
import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.operation.CallStore;
import io.github.graphlobby.operation.GetCall;
import io.github.graphlobby.operation.GetOperation;
import io.github.graphlobby.operation.GetPlace;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.operation.PlaceRule;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.Recalculation;
import io.github.graphlobby.operation.UpdateCallMetadata;
import io.github.graphlobby.operation.UpdatePlace;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.permission.RequestPath;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The operations as an endpoint without a server: request in, response out, so that any front end is a few lines.
 *
 * <table>
 *   <caption>Routes, each also under {@code /v1.0} and {@code /beta}</caption>
 *   <tr><td>{@code PATCH}, {@code GET}</td><td>{@code /places/{id | emailAddress}}</td></tr>
 *   <tr><td>{@code POST}</td><td>{@code /communications/calls/{id}/updateMetadata}</td></tr>
 *   <tr><td>{@code GET}</td><td>{@code /communications/calls/{id}}, {@code …/operations/{id}}</td></tr>
 *   <tr><td></td><td>the same under {@code /app}, which is deprecated and says so</td></tr>
 * </table>
 *
 * <p>It looks first at the route (404), the method (405) and the media type (415); what comes then is the operation's.
 * Every error has the body of {@link ErrorEnvelope}.
 *
 * <p>Immutable and thread-safe if stores, callers and sources are.
 */
public final class GraphEndpoint {
    /** How much of a client's own request id is echoed, in code points. */
    private static final int MOST_ECHOED = 200;

    /** When the documentation called the paths under /app deprecated: 2020-09-18, as RFC 9745 writes it. */
    private static final String DEPRECATED_SINCE = "@1600387200";

    private final Routes routes = new Routes();
    private final Supplier<UUID> ids;
    private final InstantSource time;
    private final FailureListener listener;

    private GraphEndpoint(Builder builder) {
        ids = builder.ids;
        time = builder.time;
        listener = builder.listener;
        var answer = new Answer(builder.serviceRoot, ResourceWriter.answering(builder.vintage.schema()));
        builder.placeRoutes(answer).addTo(routes);
        builder.callRoutes(answer).addTo(routes);
    }

    /**
     * Starts an endpoint.
     *
     * @param vintage the documentation that is followed, such as {@link Vintage#BETA_2022}
     * @param places where the places are
     * @param calls where the calls are
     * @param callers finds out who sends a request
     * @param ids gives the ids of requests and operations, such as {@code UUID::randomUUID}
     * @param time gives the time of an error, such as {@code InstantSource.system()}
     * @return a builder with everything else at its default
     */
    public static Builder of(
            Vintage vintage,
            PlaceStore places,
            CallStore calls,
            Callers callers,
            Supplier<UUID> ids,
            InstantSource time) {
        return new Builder(vintage, places, calls, callers, ids, time);
    }

    /**
     * Answers a request.
     *
     * @param request the request
     * @return the response; a failing port is answered with 500 and told to the listener
     */
    public GraphResponse handle(GraphRequest request) {
        RequestPath path = RequestPath.parse(withoutVersion(request.path()));
        String requestId = "";
        try {
            requestId = ids.get().toString();
            Outcome<GraphResponse> outcome = route(request, path);
            GraphResponse response = outcome instanceof Outcome.Failure<GraphResponse> failure
                    ? response(failure.error(), date(), request, requestId)
                    : ((Outcome.Success<GraphResponse>) outcome).value();
            return finished(response, path, requestId);
        } catch (RuntimeException | Error e) {
            return failure(e, request, path, requestId);
        }
    }

    private GraphResponse failure(Throwable cause, GraphRequest request, RequestPath path, String requestId) {
        try {
            listener.failed(requestId, cause);
        } catch (RuntimeException | Error deaf) {
            cause.addSuppressed(deaf);
        }
        var error = GraphError.of(500, "InternalServerError", "The request failed; its id is " + requestId + ".");
        return finished(response(error, dateIfAny(), request, requestId), path, requestId);
    }

    private static GraphResponse finished(GraphResponse response, RequestPath path, String requestId) {
        response.add("request-id", requestId);
        boolean deprecated = path.size() > 0 && Ascii.lowerCase(path.segment(0)).equals("app");
        return deprecated ? response.add("Deprecation", DEPRECATED_SINCE) : response;
    }

    /** The source of the time may be what has failed. */
    private @Nullable String dateIfAny() {
        try {
            return date();
        } catch (RuntimeException | Error e) {
            return null;
        }
    }

    private String date() {
        return time.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private Outcome<GraphResponse> route(GraphRequest request, RequestPath path) {
        String problem = path.problem();
        if (problem != null) {
            return new Outcome.Failure<>(GraphError.badRequest("The path is malformed: " + problem + "."));
        }
        var handlers = routes.find(path);
        if (handlers == null) {
            String segment = Wording.quote(routes.strayIn(path));
            return new Outcome.Failure<>(
                    GraphError.of(404, "ResourceNotFound", "Resource not found for the segment " + segment + "."));
        }
        var handler = handlers.get(request.method());
        return handler == null ? notAllowed(String.join(", ", handlers.keySet())) : handler.handle(request, path);
    }

    private static String withoutVersion(String path) {
        return path.startsWith("/v1.0/") || path.startsWith("/beta/") ? path.substring(path.indexOf('/', 1)) : path;
    }

    private static Outcome<GraphResponse> notAllowed(String methods) {
        var error = GraphError.of(405, "MethodNotAllowed", "The resource supports " + methods + ".");
        return new Outcome.Failure<>(error.withHeader("Allow", methods));
    }

    private static GraphResponse response(
            GraphError error, @Nullable String date, GraphRequest request, String requestId) {
        var envelope = ErrorEnvelope.of(error)
                .withDate(date)
                .withRequestId(requestId)
                .withClientRequestId(shortened(request.header("client-request-id")));
        var headers = Answer.headers();
        headers.putAll(error.headers());
        return new GraphResponse(error.status(), headers, envelope.toBytes());
    }

    /** What a client calls its request, cut to a length and to well-formed text. */
    private static @Nullable String shortened(@Nullable String clientRequestId) {
        if (clientRequestId == null) {
            return null;
        }
        int[] text = clientRequestId
                .codePoints()
                .limit(MOST_ECHOED)
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .toArray();
        return new String(text, 0, text.length);
    }

    /** Sets an endpoint up. Not thread-safe. */
    public static final class Builder {
        private final Vintage vintage;
        private final CallStore calls;
        private final PlaceStore places;
        private final Callers callers;
        private final Supplier<UUID> ids;
        private final InstantSource time;
        private UpdatePlace updatePlace;
        private FailureListener listener = (requestId, cause) -> {};
        private String serviceRoot = "https://graph.microsoft.com/beta";
        private int bodyLimit = 1 << 20;
        private boolean leavingRunning;
        private int acceptedStatus = 202;

        private Builder(
                Vintage vintage,
                PlaceStore places,
                CallStore calls,
                Callers callers,
                Supplier<UUID> ids,
                InstantSource time) {
            this.vintage = requireNonNull(vintage, "vintage");
            this.places = requireNonNull(places, "places");
            this.calls = requireNonNull(calls, "calls");
            this.callers = requireNonNull(callers, "callers");
            this.ids = requireNonNull(ids, "ids");
            this.time = requireNonNull(time, "time");
            this.updatePlace = UpdatePlace.of(vintage, places);
        }

        /**
         * Sets what else changes when a place is updated.
         *
         * @param recalculation the recalculation; none by default
         * @return this builder
         */
        public Builder recalculating(Recalculation recalculation) {
            updatePlace = updatePlace.recalculating(recalculation);
            return this;
        }

        /**
         * Adds a rule for updates of places.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder checking(PlaceRule rule) {
            updatePlace = updatePlace.checking(rule);
            return this;
        }

        /**
         * Leaves the operations that updateMetadata creates running; the embedder finishes them.
         *
         * @return this builder
         */
        public Builder leavingOperationsRunning() {
            leavingRunning = true;
            return this;
        }

        /**
         * Answers updateMetadata with 200, as the documented example does, rather than 202, as its text says.
         *
         * @return this builder
         */
        public Builder answeringMetadataWith200() {
            acceptedStatus = 200;
            return this;
        }

        /**
         * Sets the root of the service, which stands in contexts and locations.
         *
         * @param url the URL without a slash at its end; {@code https://graph.microsoft.com/beta} by default
         * @return this builder
         */
        public Builder serviceRoot(String url) {
            serviceRoot = requireNonNull(url, "url");
            return this;
        }

        /**
         * Sets the largest body.
         *
         * @param bytes how many bytes a body may have; 1 MiB by default
         * @return this builder
         */
        public Builder bodyLimit(int bytes) {
            bodyLimit = bytes;
            return this;
        }

        /**
         * Sets who hears of failing ports.
         *
         * @param newListener the listener; nobody by default
         * @return this builder
         */
        public Builder listener(FailureListener newListener) {
            listener = requireNonNull(newListener, "newListener");
            return this;
        }

        /**
         * Makes the endpoint.
         *
         * @return the endpoint
         */
        public GraphEndpoint build() {
            return new GraphEndpoint(this);
        }

        private PlaceRoutes placeRoutes(Answer answer) {
            return new PlaceRoutes(updatePlace, GetPlace.of(vintage, places), callers, answer, bodyLimit);
        }

        private CallRoutes callRoutes(Answer answer) {
            var update = UpdateCallMetadata.of(vintage, calls, ids);
            return new CallRoutes(
                    leavingRunning ? update.leavingRunning() : update,
                    GetCall.of(vintage, calls),
                    GetOperation.of(vintage, calls),
                    callers,
                    answer,
                    bodyLimit,
                    acceptedStatus);
        }
    }
}
