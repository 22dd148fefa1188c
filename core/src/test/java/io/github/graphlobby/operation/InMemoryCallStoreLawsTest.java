package io.github.graphlobby.operation;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.testkit.CallStoreLaws;
import java.util.List;

/** The store in memory is held to what holds for every store. */
class InMemoryCallStoreLawsTest extends CallStoreLaws {
    @Override
    protected CallStore store(List<Call> calls) {
        return InMemoryCallStore.of(calls);
    }
}
