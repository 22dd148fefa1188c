package io.github.graphlobby.bench;

import io.github.graphlobby.permission.Allowed;
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
    @SuppressWarnings("NullAway.Init") // set up
    private Decisions decisions;

    @SuppressWarnings("NullAway.Init") // set up
    private CasbinPeer casbin;

    @SuppressWarnings("NullAway.Init") // set up
    private SpringPeer spring;

    /** Makes the peers, which must allow at least what is allowed: neither can say all that is denied. */
    @Setup
    public void setUp() {
        decisions = Decisions.of("subset");
        casbin = new CasbinPeer(decisions.model, decisions.requests);
        spring = new SpringPeer(decisions.model, decisions.requests);
        for (int i = 0; i < Decisions.COUNT; i++) {
            check(i);
        }
    }

    private void check(int i) {
        Decisions.Request asked = decisions.requests.get(i);
        boolean allowed = decisions.model.decide(asked.caller(), asked.method(), asked.path()) instanceof Allowed;
        if (allowed && !(casbin.allows(i, asked) && spring.allows(i))) {
            throw new IllegalStateException("a peer denies " + asked);
        }
    }

    /** With jCasbin. */
    @Benchmark
    public boolean jCasbin() {
        int i = decisions.next();
        return casbin.allows(i, decisions.requests.get(i));
    }

    /** With Spring Security, whose request has its path parsed already. */
    @Benchmark
    public boolean springSecurity() {
        return spring.allows(decisions.next());
    }
}
