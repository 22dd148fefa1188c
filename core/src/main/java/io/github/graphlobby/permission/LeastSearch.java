package io.github.graphlobby.permission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sets of permissions that are enough for some operations, the least first. Each operation is an alternative
 * of permissions, some with another besides; a set grows by one alternative of the first operation that it does not
 * allow, and the least set grows first. What grows is never less than it was, so that the sets come in their order.
 */
final class LeastSearch {
    /** Above all levels: what is not known may be anything. */
    private static final int UNKNOWN_LEVEL = 6;

    /** Each takes some hundred bytes. */
    private static final int MOST_SETS = 200_000;

    private final PermissionNames names;
    private final Scheme scheme;
    /** For each operation its alternatives. */
    private final List<List<BitSet>> needs = new ArrayList<>();

    /** A set, and what it is compared by: its levels, the highest first, then its names. */
    @SuppressWarnings("ArrayRecordComponent") // written once, never handed out
    private record Candidate(BitSet numbers, int[] levels, String[] sorted) {
        static final Comparator<Candidate> LEAST = Comparator.comparing(Candidate::levels, Arrays::compare)
                .thenComparing(Candidate::sorted, Arrays::compare);
    }

    LeastSearch(PermissionNames names, Scheme scheme, List<ModelOperation> operations, IntPredicate isCandidate) {
        this.names = names;
        this.scheme = scheme;
        operations.stream()
                .map(operation -> alternatives(operation, isCandidate))
                .distinct()
                .forEach(needs::add);
        // Whatever has the fewest alternatives makes the fewest sets.
        needs.sort(Comparator.comparingInt(List::size));
    }

    private List<BitSet> alternatives(ModelOperation operation, IntPredicate isCandidate) {
        boolean namesResource = operation.asked().namesResource();
        IntPredicate counts =
                number -> isCandidate.test(number) && !(namesResource && names.isResourceSpecific(number));
        return Stream.of(operation.claims(scheme))
                .filter(claim -> counts.test(claim.number()))
                .flatMap(claim -> alternatives(claim, counts))
                .toList();
    }

    private static Stream<BitSet> alternatives(Claim claim, IntPredicate counts) {
        if (claim.others().length == 0) {
            return Stream.of(set(claim.number()));
        }
        return IntStream.of(claim.others()).filter(counts).mapToObj(other -> set(claim.number(), other));
    }

    private static BitSet set(int... numbers) {
        var set = new BitSet();
        IntStream.of(numbers).forEach(set::set);
        return set;
    }

    /** The sets of which nothing can be left out, at most so many. */
    List<BitSet> least(int most) {
        List<BitSet> found = new ArrayList<>();
        Set<BitSet> seen = new HashSet<>();
        var queue = new PriorityQueue<>(Candidate.LEAST);
        queue.add(candidate(new BitSet()));
        while (!queue.isEmpty() && found.size() < most) {
            if (seen.size() > MOST_SETS) {
                throw new ArithmeticException("there are too many sets of permissions to find the least of them");
            }
            BitSet numbers = queue.remove().numbers();
            List<BitSet> unmet = unmet(numbers);
            if (unmet == null) {
                if (isMinimal(numbers)) {
                    found.add(numbers);
                }
            } else if (found.stream().noneMatch(less -> contains(numbers, less))) {
                for (BitSet alternative : unmet) {
                    BitSet more = (BitSet) numbers.clone();
                    more.or(alternative);
                    if (seen.add(more)) {
                        queue.add(candidate(more));
                    }
                }
            }
        }
        return found;
    }

    private Candidate candidate(BitSet numbers) {
        int[] levels = numbers.stream()
                .map(this::level)
                .map(level -> -level)
                .sorted()
                .map(level -> -level)
                .toArray();
        return new Candidate(
                numbers, levels, numbers.stream().mapToObj(names::name).sorted().toArray(String[]::new));
    }

    private int level(int number) {
        int level = names.permission(number, scheme).privilegeLevel();
        return level == 0 ? UNKNOWN_LEVEL : level;
    }

    /** The alternatives of the first operation that a set does not allow; null if it allows all. */
    private @Nullable List<BitSet> unmet(BitSet numbers) {
        return needs.stream()
                .filter(need -> need.stream().noneMatch(alternative -> contains(numbers, alternative)))
                .findFirst()
                .orElse(null);
    }

    private boolean isMinimal(BitSet numbers) {
        return numbers.stream().allMatch(number -> {
            BitSet less = (BitSet) numbers.clone();
            less.clear(number);
            return unmet(less) != null;
        });
    }

    private static boolean contains(BitSet all, BitSet some) {
        for (int i = some.nextSetBit(0); i >= 0; i = some.nextSetBit(i + 1)) {
            if (!all.get(i)) {
                return false;
            }
        }
        return true;
    }
}
