package io.github.graphlobby.operation;

import io.github.graphlobby.internal.Interrupts;

/** How long an operation waits before it tries again what somebody else was faster with. */
@FunctionalInterface
public interface Pause {
    /**
     * Not at all after the first losses, then longer with each: at most a second for all losses that an operation can
     * have. A thread that is interrupted stays so, and goes on no more.
     */
    Pause BRIEF = losses -> {
        try {
            Thread.sleep(losses / 5); // 950 milliseconds after 99 losses
            return true;
        } catch (InterruptedException e) {
            Interrupts.keep(e);
            return false;
        }
    };

    /**
     * Waits.
     *
     * @param losses how many races the operation has lost, from 1 to 99
     * @return whether to try again; the operation ends with 503 if not
     */
    boolean after(int losses);
}
