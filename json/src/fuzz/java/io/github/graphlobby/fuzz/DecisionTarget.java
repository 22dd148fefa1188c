package io.github.graphlobby.fuzz;

import io.github.graphlobby.differential.ObviousDecision;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Decision;
import io.github.graphlobby.permission.Denied;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.RequestPath;
import io.github.graphlobby.permission.Scheme;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A scheme, grants separated by spaces, and a request: {@code Application␞Place.Read.All␞GET␞/places/1}. */
final class DecisionTarget implements Target {
    private static final int MOST_WORDS = 3_000;
    private static final Map<PermissionModel, ObviousDecision> MODELS = Stream.concat(
                    Vintage.all().stream().map(Vintage::permissions), Stream.of(Models.SYNTHETIC))
            .distinct()
            .collect(Collectors.toMap(Function.identity(), model -> new ObviousDecision(model.rules())));

    @Override
    public void check(byte[] input) {
        Parts parts = Parts.of(input, 4);
        Scheme scheme = Scheme.ofKey(parts.text(0));
        Caller caller = Caller.of(
                scheme == null ? Scheme.DELEGATED_WORK : scheme,
                List.of(parts.text(1).split(" ")));
        String path = parts.text(3);
        Budget.check(input.length, () -> RequestPath.parse(path));
        isParsed(RequestPath.parse(path));
        MODELS.forEach((model, obvious) -> {
            Budget.check(input.length, () -> model.decide(caller, parts.text(2), path));
            Decision decision = model.decide(caller, parts.text(2), path);
            Hold.equal("the decision", ObviousDecision.Told.of(decision), obvious.of(caller, parts.text(2), path));
            isExplained(decision);
        });
    }

    private static void isParsed(RequestPath path) {
        Hold.that(path.problem() == null || path.segments().isEmpty(), () -> "segments of a malformed path");
        Hold.that(
                path.segments().stream().noneMatch(DecisionTarget::isUnsafe),
                () -> "an unsafe segment among " + path.segments());
    }

    private static boolean isUnsafe(String segment) {
        return segment.isEmpty()
                || segment.equals(".")
                || segment.equals("..")
                || segment.chars().anyMatch(Character::isISOControl);
    }

    private static void isExplained(Decision decision) {
        Hold.that(!decision.explanation().isBlank(), () -> "no explanation");
        Hold.that(decision.explanation().length() < MOST_WORDS, () -> "a long explanation: " + decision.explanation());
        Hold.that(
                decision.caller().grants().containsAll(decision.unusedGrants()),
                () -> "unused, but not granted: " + decision.unusedGrants());
        Hold.that(
                !(decision instanceof Denied)
                        || decision.unusedGrants().equals(decision.caller().grants()),
                () -> "a grant that was used to deny");
    }
}
