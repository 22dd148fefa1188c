package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.Ascii;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import org.jspecify.annotations.Nullable;

/**
 * Where calls and their commsOperations are kept. Implementations are thread-safe, and compare identifiers as
 * {@link #folded} says.
 *
 * <p>What they throw is the embedder's fault and not the client's: it is answered as an internal error.
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
    Call find(String id);

    /**
     * Replaces a call and adds a commsOperation to it, both or neither, unless somebody else replaced the call.
     *
     * @param before the call as it was found
     * @param after the call as it becomes, with the same id
     * @param operation the commsOperation that becomes visible with it
     * @return whether it was done; false if the call is no longer as it was found
     */
    boolean replace(Call before, Call after, CommsOperation operation);

    /**
     * Finds a commsOperation of a call.
     *
     * @param callId the id of the call
     * @param operationId the id of the commsOperation
     * @return the commsOperation as it is now, or null if there is none
     */
    @Nullable
    CommsOperation findCommsOperation(String callId, String operationId);

    /**
     * Replaces a commsOperation unless somebody else did.
     *
     * @param callId the id of the call
     * @param before the commsOperation as it was found
     * @param after the commsOperation as it becomes, with the same id
     * @return whether it was replaced; false if it is no longer as it was found
     */
    boolean replaceCommsOperation(String callId, CommsOperation before, CommsOperation after);
}
