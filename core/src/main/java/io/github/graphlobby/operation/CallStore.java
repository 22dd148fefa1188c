package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.Ascii;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import org.jspecify.annotations.Nullable;

/**
 * Where calls and their commsOperations are kept, each under a version that changes with it. Implementations are
 * thread-safe, and compare identifiers as {@link #folded} says.
 *
 * <p>A {@link StoreException} is answered with 409 or 503. What else they throw is the embedder's fault and not the
 * client's: it is answered as an internal error.
 */
public interface CallStore {

    /**
     * {@return what the identifiers of calls, commsOperations and participants are compared by: A to Z in lower case,
     * without hyphens}
     *
     * <p>Paths have them in lower case with hyphens, notifications in upper case without.
     *
     * @param id the identifier
     */
    static String folded(String id) {
        return Ascii.lowerCase(requireNonNull(id, "id")).replace("-", "");
    }

    /**
     * Finds a call.
     *
     * @param id the id of the call
     * @return the call as it is now, or null if there is none
     */
    @Nullable
    Versioned<Call> find(String id);

    /**
     * Replaces a call and adds a commsOperation to it, both or neither, unless somebody else replaced the call.
     *
     * @param before the call as it was found; what is compared is its version
     * @param after the call as it becomes, with the same id; the value of {@code before} itself if nothing changes
     * @param operation the commsOperation that becomes visible with it; it takes the place of one with the same id
     * @return the call under its new version, or under the same if nothing changes; null if the call is no longer as it
     *     was found
     */
    @Nullable
    Versioned<Call> replace(Versioned<Call> before, Call after, CommsOperation operation);

    /**
     * Finds a commsOperation of a call.
     *
     * @param callId the id of the call
     * @param operationId the id of the commsOperation
     * @return the commsOperation as it is now, or null if there is none
     */
    @Nullable
    Versioned<CommsOperation> findCommsOperation(String callId, String operationId);

    /**
     * Replaces a commsOperation unless somebody else did.
     *
     * @param callId the id of the call
     * @param before the commsOperation as it was found; what is compared is its version
     * @param after the commsOperation as it becomes, with the same id
     * @return the commsOperation under its new version; null if it is no longer as it was found
     */
    @Nullable
    Versioned<CommsOperation> replaceCommsOperation(
            String callId, Versioned<CommsOperation> before, CommsOperation after);
}
