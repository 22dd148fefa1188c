package io.github.graphlobby.bench;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Decision;
import io.github.graphlobby.permission.ModelOperation;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.PermissionRule;
import io.github.graphlobby.permission.RequestPath;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Decisions beside a bare trie over the path as it was sent with one mask test behind it; over the subset of the
 * published model and, if {@code -Dlobby.permissions.full} names it, the whole of it ({@code short} and {@code full};
 * with arguments of JMH itself, {@code -p file=subset,whole}).
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class DecisionBenchmark {
    /** Which model. */
    @Param("subset")
    @SuppressWarnings("NullAway.Init") // JMH sets it
    public String file;

    @SuppressWarnings("NullAway.Init") // set up
    private Decisions decisions;

    private final FloorTrie trie = new FloorTrie();
    private final Map<String, Integer> numbers = new HashMap<>();
    private PermissionModel model = PermissionModel.of(List.of());
    private List<Decisions.Request> requests = List.of();
    private List<Decisions.Request> allowed = List.of();
    private List<Decisions.Request> denied = List.of();
    private RequestPath[] paths = {};
    private long[][] masks = {};
    private long[][] required = {};
    private ModelOperation[] operations = {};

    /** Makes the requests, and the trie of the same rules. */
    @Setup
    public void setUp() {
        decisions = Decisions.of(file);
        model = decisions.model;
        requests = decisions.requests;
        allowed = decisions.decided(true);
        denied = decisions.decided(false);
        paths = requests.stream().map(asked -> RequestPath.parse(asked.path())).toArray(RequestPath[]::new);
        model.rules().forEach(rule -> numbers.putIfAbsent(name(rule), numbers.size()));
        model.rules().forEach(this::add);
        masks = requests.stream().map(this::mask).toArray(long[][]::new);
        operations = requests.stream()
                .map(asked -> model.operation(asked.method(), asked.path()))
                .filter(Objects::nonNull)
                .toArray(ModelOperation[]::new);
        required = Stream.of(operations).map(this::required).toArray(long[][]::new);
    }

    private static String name(PermissionRule rule) {
        return rule.permission().scheme() + rule.permission().name();
    }

    private void add(PermissionRule rule) {
        FloorTrie.Node node = trie.add(rule.templates().get(0).toLowerCase(Locale.ROOT));
        for (String method : rule.methods()) {
            set(node.methods.computeIfAbsent(method, key -> new long[(numbers.size() >> 6) + 1]), name(rule));
        }
    }

    private long[] required(ModelOperation operation) {
        FloorTrie.Node node = requireNonNull(trie.find(operation.template().toLowerCase(Locale.ROOT)));
        return requireNonNull(node.methods.get(operation.method()));
    }

    private long[] mask(Decisions.Request asked) {
        long[] mask = new long[(numbers.size() >> 6) + 1];
        asked.grants().forEach(grant -> set(mask, asked.caller().scheme() + grant));
        return mask;
    }

    private void set(long[] bits, String name) {
        Integer number = numbers.get(name);
        if (number != null) {
            bits[number >> 6] |= 1L << number;
        }
    }

    private int next() {
        return decisions.next();
    }

    /** The floor of a decision on a path as text. */
    @Benchmark
    public boolean floorText() {
        int i = next();
        FloorTrie.Node node = trie.find(requests.get(i).path());
        long @Nullable [] required =
                node == null ? null : node.methods.get(requests.get(i).method());
        return required != null && meets(masks[i], required);
    }

    private static boolean meets(long[] held, long[] required) {
        for (int i = 0; i < held.length; i++) {
            if ((held[i] & required[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** A decision on a path as text. */
    @Benchmark
    public Decision lobbyText() {
        Decisions.Request asked = requests.get(next());
        return model.decide(asked.caller(), asked.method(), asked.path());
    }

    /** The floor once more, for a decision on a path that is parsed. */
    @Benchmark
    public boolean floorParsed() {
        return floorText();
    }

    /** A decision on a path that is parsed. */
    @Benchmark
    public Decision lobbyParsed() {
        int i = next();
        Decisions.Request asked = requests.get(i);
        return model.decide(asked.caller(), asked.method(), paths[i]);
    }

    /** What is allowed, beside which a denial takes no more. */
    @Benchmark
    public Decision floorDenied() {
        Decisions.Request asked = allowed.get(next() % allowed.size());
        return model.decide(asked.caller(), asked.method(), asked.path());
    }

    /** What is denied. */
    @Benchmark
    public Decision lobbyDenied() {
        Decisions.Request asked = denied.get(next() % denied.size());
        return model.decide(asked.caller(), asked.method(), asked.path());
    }

    /** A decision for a caller that is known. */
    @Benchmark
    public Decision floorNewCaller() {
        return lobbyText();
    }

    /** A decision for a caller that comes with a set of names. */
    @Benchmark
    public Decision lobbyNewCaller() {
        Decisions.Request asked = requests.get(next());
        Caller caller = Caller.of(asked.caller().scheme(), asked.grants());
        return model.decide(caller, asked.method(), asked.path());
    }

    /** One mask test. */
    @Benchmark
    public boolean floorKnown() {
        int i = next();
        return meets(masks[i], required[i % required.length]);
    }

    /** The answer for an operation that is known beforehand. */
    @Benchmark
    public boolean lobbyKnown() {
        int i = next();
        return operations[i % operations.length].allows(requests.get(i).caller());
    }
}
