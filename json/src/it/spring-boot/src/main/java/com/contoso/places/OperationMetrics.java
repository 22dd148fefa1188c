package com.contoso.places;

import io.github.graphlobby.operation.FinishedOperation;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.OperationListener;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** How often each operation was asked for, how it ended, how long it took, and how many races it lost. */
@Component
class OperationMetrics implements OperationListener {
    private final MeterRegistry registry;

    OperationMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void finished(FinishedOperation finished) {
        GraphError error = finished.error();
        String operation = finished.operation().name();
        registry.timer("graph.operations", "operation", operation, "code", error == null ? "none" : error.code())
                .record(finished.duration());
        registry.counter("graph.operations.lost.races", "operation", operation).increment(finished.lostRaces());
    }
}
