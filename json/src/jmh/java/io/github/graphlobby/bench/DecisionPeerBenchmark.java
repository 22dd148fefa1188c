package io.github.graphlobby.bench;

import io.github.graphlobby.permission.Allowed;
import io.github.graphlobby.permission.PermissionModel;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The decisions on the subset of the published model by what is often used for them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class DecisionPeerBenchmark {
    private List<Decisions.Request> requests = List.of();

    @SuppressWarnings("NullAway.Init") // set up
    private CasbinPeer casbin;

    private int next;

    /** Makes the peer, which must allow at least what is allowed: it cannot say all that is denied. */
    @Setup
    public void setUp() {
        Decisions decisions = Decisions.of("subset");
        requests = decisions.requests;
        casbin = new CasbinPeer(decisions.model, requests);
        for (int i = 0; i < requests.size(); i++) {
            check(decisions.model, i);
        }
    }

    private void check(PermissionModel model, int i) {
        Decisions.Request asked = requests.get(i);
        boolean allowed = model.decide(asked.caller(), asked.method(), asked.path()) instanceof Allowed;
        if (allowed && !casbin.allows(i, asked)) {
            throw new IllegalStateException("the peer denies " + asked);
        }
    }

    private int next() {
        next = next + 1 & Decisions.COUNT - 1;
        return next;
    }

    /** With jCasbin. */
    @Benchmark
    public boolean jCasbin() {
        int i = next();
        return casbin.allows(i, requests.get(i));
    }
}
