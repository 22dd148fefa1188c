package io.github.graphlobby.example;

import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Decision;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.PermissionRule;
import io.github.graphlobby.permission.Scheme;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether somebody may do something, and why. */
final class AskMay {
    private static final Map<String, Scheme> SCHEMES = Map.of(
            "delegated", Scheme.DELEGATED_WORK,
            "personal", Scheme.DELEGATED_PERSONAL,
            "application", Scheme.APPLICATION);

    private AskMay() {}

    /** Returns 0 if it is allowed, and 1 if it is denied. */
    static int run(List<String> words, PrintStream out) throws FileException {
        Words told = Words.parse(words, Set.of("--as", "--model"));
        told.expect(2, "may takes a method and a path, such as PATCH /places/x");
        Caller caller = caller(told.option("--as"));
        RecordedUrl url = RecordedUrl.of(told.plain().get(1));
        String path = url.path();
        if (path == null) {
            throw new UsageException("`" + told.plain().get(1) + "` cannot be judged: " + url.problem());
        }
        PermissionModel model = ModelFile.read(told.option("--model"));
        Decision decision = model.decide(caller, told.plain().get(0), path);
        boolean allowed = decision.fold(is -> true, not -> false);
        out.println((allowed ? "allowed: " : "denied: ") + decision.explanation());
        if (decision.template() == null) {
            out.println("  " + model.explain(path));
        }
        decision.rules().stream().map(AskMay::source).distinct().forEach(source -> out.println("  " + source));
        return allowed ? 0 : 1;
    }

    private static String source(PermissionRule rule) {
        return rule.permission().name() + ": " + rule.source() + (rule.date() == null ? "" : ", " + rule.date());
    }

    private static Caller caller(@Nullable String text) {
        if (text == null) {
            throw new UsageException("--as is missing");
        }
        int colon = text.indexOf(':');
        Scheme scheme = SCHEMES.get(text.substring(0, Math.max(colon, 0)));
        if (scheme == null) {
            throw new UsageException(
                    "--as takes delegated, personal or application, a colon and names, not `" + text + "`");
        }
        return Caller.of(scheme, Words.names(text.substring(colon + 1)));
    }
}
