package io.github.graphlobby.endpoint;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.model.call.OperationStatus;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.CallStore;
import io.github.graphlobby.operation.GetCall;
import io.github.graphlobby.operation.GetCommsOperation;
import io.github.graphlobby.operation.GetPlace;
import io.github.graphlobby.operation.ListPlaces;
import io.github.graphlobby.operation.ListRooms;
import io.github.graphlobby.operation.Operation;
import io.github.graphlobby.operation.OperationListener;
import io.github.graphlobby.operation.Operations;
import io.github.graphlobby.operation.Pause;
import io.github.graphlobby.operation.PlaceRule;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.PlaceUpdate;
import io.github.graphlobby.operation.Recalculation;
import io.github.graphlobby.operation.UpdateCallMetadata;
import io.github.graphlobby.operation.UpdatePlace;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.permission.PathMatch;
import io.github.graphlobby.permission.RequestPath;
import io.github.graphlobby.schema.StructuredType;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The {@link Operations} as an endpoint without a server: request in, response out, so that any front end is a few
 * lines. Each path also stands under {@code /v1.0} and {@code /beta}.
 *
 * <p>It looks first at the route (404), the method (405), the query options (400), and the media type and content
 * coding (415); what comes then is the operation's. Every error has the body of
 * {@link io.github.graphlobby.json.ErrorEnvelope}; a path that is deprecated says so.
 *
 * <p>HEAD is decided as GET and answered without the body. OPTIONS needs no caller and tells the methods of a path.
 *
 * <p>Immutable and thread-safe if stores, callers and sources are.
 */
public final class GraphEndpoint {
    /** Of both prefixes. */
    private static final int VERSION_LENGTH = "/v1.0".length();

    private final Routes routes;
    private final Deprecations deprecations = new Deprecations(Operations.all());
    private final Supplier<UUID> ids;
    private final ErrorResponses errors;
    private final Failures failures;

    private GraphEndpoint(Builder builder) {
        routes = builder.routes();
        ids = builder.ids;
        errors = new ErrorResponses(builder.time);
        failures = new Failures(builder.listener);
    }

    /**
     * Starts an endpoint.
     *
     * @param vintage the documentation that is followed, such as {@link Vintage#BETA_2022}
     * @param places where the places are
     * @param calls where the calls are
     * @param callers finds out who sends a request
     * @param ids gives the ids of requests and commsOperations, such as {@code UUID::randomUUID}
     * @param time gives the time of an error, and to a listener how long an operation takes, such as
     *     {@code InstantSource.system()}
     * @return a builder with everything else at its default
     */
    public static Builder builder(
            Vintage vintage,
            PlaceStore places,
            CallStore calls,
            Callers callers,
            Supplier<UUID> ids,
            InstantSource time) {
        return new Builder(vintage, places, calls, callers, ids, time);
    }

    /**
     * Answers a request. Whatever a port throws, checked exceptions and {@link StackOverflowError} too, is answered
     * with 500 and told to the listener, which does not change the answer by what it throws itself; only another
     * {@link VirtualMachineError} passes, since nothing can be said of a machine that is broken or out of memory. A
     * thread that is interrupted stays so.
     *
     * @param request the request
     * @return the response
     */
    public GraphResponse handle(GraphRequest request) {
        RequestPath path = RequestPath.parse(
                withoutVersion(requireNonNull(request, "request").path()));
        PathMatch match = routes.match(path);
        GraphResponse response = identified(request, path, match);
        String deprecated = deprecations.since(path, match);
        GraphResponse complete = deprecated == null ? response : response.withHeader("Deprecation", deprecated);
        return request.method().equals("HEAD") ? complete.withoutBody() : complete;
    }

    private static String withoutVersion(String path) {
        return isUnder("/v1.0", path) || isUnder("/beta", path) ? path.substring(VERSION_LENGTH) : path;
    }

    private static boolean isUnder(String version, String path) {
        return path.startsWith(version)
                && (path.length() == version.length() || "/?#".indexOf(path.charAt(version.length())) >= 0);
    }

    /** The source of ids may be what fails. */
    private GraphResponse identified(GraphRequest request, RequestPath path, @Nullable PathMatch match) {
        String requestId = "";
        GraphResponse response;
        try {
            requestId = ids.get().toString();
            response = answer(request, path, match, requestId);
        } catch (Throwable e) {
            failures.tell(requestId, e);
            response = errors.internalError(request, requestId);
        }
        return response.withHeader("request-id", requestId);
    }

    private GraphResponse answer(GraphRequest request, RequestPath path, @Nullable PathMatch match, String requestId) {
        return routes.handle(request, path, match)
                .fold(response -> response, error -> errors.response(error, request, requestId));
    }

    /** How a use case gets a listener. */
    @FunctionalInterface
    private interface Listening<U> {
        U with(U useCase, OperationListener listener, InstantSource time);
    }

    /** Sets an endpoint up. Not thread-safe. */
    public static final class Builder {
        private final Vintage vintage;
        private final PlaceStore places;
        private final CallStore calls;
        private final Callers callers;
        private final Supplier<UUID> ids;
        private final InstantSource time;
        private PlaceUpdate placeUpdate;
        private UpdateCallMetadata updateCallMetadata;
        private FailureListener listener = (requestId, cause) -> {};
        private @Nullable OperationListener operationListener;
        private Pause pause = Pause.BRIEF;
        private ServiceRoot root;
        private int bodyLimit = 1 << 20;
        private int metadataHttpStatus = 202;

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
            this.root = ServiceRoot.ofGraph(vintage.schema());
            this.placeUpdate = PlaceUpdate.of(vintage);
            this.updateCallMetadata = UpdateCallMetadata.of(vintage, calls, ids);
        }

        /**
         * Sets what else changes when a place is updated.
         *
         * @param recalculation the recalculation; none by default
         * @return this builder
         */
        public Builder recalculation(Recalculation recalculation) {
            placeUpdate = placeUpdate.withRecalculation(recalculation);
            return this;
        }

        /**
         * Adds a rule for updates of places.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder rule(PlaceRule rule) {
            placeUpdate = placeUpdate.withRule(rule);
            return this;
        }

        /**
         * Sets what becomes of the commsOperations that updateMetadata creates.
         *
         * @param status completed by default; running if the embedder finishes them
         * @return this builder
         * @throws IllegalArgumentException if it is another one
         */
        public Builder commsOperationStatus(OperationStatus status) {
            updateCallMetadata = updateCallMetadata.withCommsOperationStatus(status);
            return this;
        }

        /**
         * Sets with which HTTP status updateMetadata answers.
         *
         * @param status 202 by default, as its text says; 200 as the documented example does
         * @return this builder
         * @throws IllegalArgumentException if it is another one
         */
        public Builder metadataHttpStatus(int status) {
            if (!Set.of(200, 202).contains(status)) {
                throw new IllegalArgumentException("updateMetadata answers 200 or 202, not " + status);
            }
            metadataHttpStatus = status;
            return this;
        }

        /**
         * Sets the root of the service, which stands in contexts, in locations and in the links to further pages, to
         * which clients send their tokens.
         *
         * @param url the URL without a slash at its end; by default that of Graph for the vintage, such as
         *     {@code https://graph.microsoft.com/v1.0}, which suits a fake of Graph and no other service
         * @return this builder
         */
        public Builder serviceRoot(String url) {
            root = new ServiceRoot(requireNonNull(url, "url"));
            return this;
        }

        /**
         * Sets the largest body.
         *
         * @param bytes how many bytes a body may have, as it was sent and as it is decoded; 1 MiB by default
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
            listener = requireNonNull(newListener, "listener");
            return this;
        }

        /**
         * Sets who hears of every operation, done or refused, also where the endpoint refuses the request by itself
         * (400, 415), which it does before it asks who sends it. A request that leads to none (404, 405), or that a
         * port fails, is not among them.
         *
         * @param newListener the listener; nobody by default
         * @return this builder
         */
        public Builder operationListener(OperationListener newListener) {
            operationListener = requireNonNull(newListener, "listener");
            return this;
        }

        /**
         * Sets how long an operation waits before it tries again what somebody else was faster with.
         *
         * @param newPause the pause; {@link Pause#BRIEF} by default
         * @return this builder
         */
        public Builder pause(Pause newPause) {
            pause = requireNonNull(newPause, "pause");
            return this;
        }

        /** {@return the endpoint} */
        public GraphEndpoint build() {
            return new GraphEndpoint(this);
        }

        private Routes routes() {
            Map<Operation, Routes.Handler> handlers =
                    new HashMap<>(placeRoutes().handlers());
            handlers.putAll(listRoutes().handlers());
            handlers.putAll(callRoutes().handlers());
            return new Routes(vintage.documentedPermissions(), handlers, operationListener);
        }

        private PlaceRoutes placeRoutes() {
            return new PlaceRoutes(
                    heard(UpdatePlace.of(placeUpdate, places).withPause(pause), UpdatePlace::withListener),
                    heard(GetPlace.of(vintage, places), GetPlace::withListener),
                    callers,
                    responses("places/$entity", Place.TYPE),
                    RequestBodies.ofPatch(bodyLimit));
        }

        private ListRoutes listRoutes() {
            return new ListRoutes(
                    heard(ListPlaces.of(vintage, places), ListPlaces::withListener),
                    heard(ListRooms.of(vintage, places), ListRooms::withListener),
                    callers,
                    responses("places/$entity", Place.TYPE),
                    new ListResponses(vintage.schema(), root));
        }

        private CallRoutes callRoutes() {
            return new CallRoutes(
                    heard(updateCallMetadata.withPause(pause), UpdateCallMetadata::withListener),
                    heard(GetCall.of(vintage, calls), GetCall::withListener),
                    heard(GetCommsOperation.of(vintage, calls), GetCommsOperation::withListener),
                    callers,
                    responses("communications/calls/$entity", Call.TYPE),
                    responses("microsoft.graph.commsOperation", CommsOperation.TYPE),
                    root,
                    RequestBodies.ofAction(bodyLimit),
                    metadataHttpStatus);
        }

        /** A use case to which the listener listens, if there is one. */
        private <U> U heard(U useCase, Listening<U> listening) {
            return operationListener == null ? useCase : listening.with(useCase, operationListener, time);
        }

        private EntityResponses responses(String context, StructuredType<?> type) {
            return EntityResponses.of(vintage.schema(), root, context, type);
        }
    }
}
