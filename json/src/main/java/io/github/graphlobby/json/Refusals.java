package io.github.graphlobby.json;

import io.github.graphlobby.json.token.UnreadableException;
import java.util.ArrayList;
import java.util.List;

/** What is refused in a document, all of it before anybody is told. */
final class Refusals {
    private static final int MOST = 100;

    private final List<UnreadableException> refusals = new ArrayList<>();
    private int count;

    /** Reads a part of the document; if it is refused, the next part is read all the same. */
    void guarded(Runnable part) {
        try {
            part.run();
        } catch (UnreadableException e) {
            add(e);
        }
    }

    void add(UnreadableException refusal) {
        count++;
        if (refusals.size() < MOST) {
            refusals.add(refusal);
        }
    }

    /** Throws what was refused, if anything was. */
    void raise() {
        if (count == 1) {
            throw refusals.get(0);
        }
        if (count > 1) {
            var reason = new StringBuilder(refusals.get(0).reason())
                    .append("; and ")
                    .append(count - 1)
                    .append(" more: ");
            reason.append(String.join(
                    "; ",
                    refusals.stream().skip(1).map(UnreadableException::reason).toList()));
            throw new UnreadableException(reason.toString(), refusals.get(0).pointer());
        }
    }
}
