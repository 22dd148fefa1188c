package io.github.graphlobby.endpoint;

import io.github.graphlobby.internal.Interrupts;

/** Who hears of what ports throw, which may be anything: checked exceptions of which the compiler knows nothing too. */
record Failures(FailureListener listener) {

    /** Tells of a failure; what the listener throws itself changes nothing. */
    void tell(String requestId, Throwable cause) {
        caught(cause);
        try {
            listener.failed(requestId, cause);
        } catch (Throwable deaf) {
            caught(deaf);
            if (deaf != cause) { // which it could not be told together with
                cause.addSuppressed(deaf);
            }
        }
    }

    /**
     * Lets pass what an answer cannot mend, and keeps the interrupt that was made an exception. A stack that was too
     * small for a port is large enough again.
     */
    static void caught(Throwable thrown) {
        if (thrown instanceof VirtualMachineError broken && !(thrown instanceof StackOverflowError)) {
            throw broken;
        }
        Interrupts.keep(thrown);
    }
}
