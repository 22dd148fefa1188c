package io.github.graphlobby.example;

import io.github.graphlobby.operation.FinishedOperation;
import io.github.graphlobby.operation.OperationListener;
import io.github.graphlobby.operation.Versioned;
import io.github.graphlobby.permission.Caller;
import java.util.function.Consumer;

/** Writes a line for each operation that somebody asked for: who, what, what came of it, and how long it took. */
final class AuditLog implements OperationListener {
    private final Consumer<String> lines;

    AuditLog(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void finished(FinishedOperation finished) {
        Caller caller = finished.caller();
        String who = caller == null ? "nobody" : caller.subject() + " of " + caller.tenant();
        lines.accept(who + ": " + finished + versions(finished) + ", "
                + finished.duration().toMillis() + " ms, " + finished.lostRaces() + " lost races");
    }

    private static String versions(FinishedOperation finished) {
        Versioned<?> before = finished.before();
        Versioned<?> after = finished.after();
        return before == null || after == null || before.equals(after)
                ? ""
                : ", version " + before.version() + " became " + after.version();
    }
}
