package io.github.graphlobby.permission;

import static io.github.graphlobby.permission.Scheme.APPLICATION;
import static io.github.graphlobby.permission.Scheme.DELEGATED_WORK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.operation.Vintage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The built-in models, asked everything: every set of the permissions they name and a foreign one, under every scheme,
 * with every method, on every path. The answers are compared with a model that is written a second time, as tables.
 */
class PermissionTablesTest {
    private static final List<String> NAMES = List.of(
            "Place.Read.All",
            "Place.ReadWrite.All",
            "Calls.JoinGroupCallAsGuest.All",
            "Calls.JoinGroupCall.All",
            "Calls.InitiateGroupCall.All",
            "Calls.Initiate.All",
            "Calls.AccessMedia.All",
            "Mail.Read");

    private static final List<String> METHODS = List.of("GET", "PATCH", "POST", "PUT", "DELETE", "HEAD");

    /** Each path with its template; the last has none. */
    private static final Map<String, String> TEMPLATES = new LinkedHashMap<>();

    static {
        TEMPLATES.put("/places/cf100%40contoso.com", "/places/{id}");
        TEMPLATES.put("/places/cf100%40contoso.com/graph.room", "/places/{id}/microsoft.graph.room");
        TEMPLATES.put("/places/graph.room", "/places/microsoft.graph.room");
        TEMPLATES.put("/places/microsoft.graph.roomlist", "/places/microsoft.graph.roomList");
        TEMPLATES.put("/places/b@contoso.com/graph.roomlist/rooms", "/places/{id}/microsoft.graph.roomList/rooms");
        for (String root : List.of("/communications", "/app")) {
            TEMPLATES.put(root + "/calls/57dab8b1", root + "/calls/{id}");
            TEMPLATES.put(root + "/calls/57dab8b1/updateMetadata", root + "/calls/{id}/updateMetadata");
            TEMPLATES.put(root + "/calls/57dab8b1/graph.updateMetadata", root + "/calls/{id}/updateMetadata");
            TEMPLATES.put(root + "/calls/57dab8b1/operations/0fe0623f", root + "/calls/{id}/operations/{id}");
        }
        TEMPLATES.put("/places", "");
    }

    /**
     * Which model, and what the tables of the documentation say in it: the least privileged permission is the first.
     */
    enum Tables {
        BETA_2022(Vintage.BETA_2022.permissions()),
        V1_2026(Vintage.V1_2026.permissions());

        @SuppressWarnings("ImmutableEnumChecker") // a model is immutable
        private final PermissionModel model;

        Tables(PermissionModel model) {
            this.model = model;
        }

        List<String> permissions(String method, String template, Scheme scheme) {
            boolean place = template.startsWith("/places/");
            boolean list = place && (template.endsWith("/rooms") || !template.startsWith("/places/{id}"));
            boolean update = template.endsWith("/updateMetadata");
            if (place && (scheme == DELEGATED_WORK || (scheme == APPLICATION && this == V1_2026))) {
                return switch (method) {
                    case "GET" -> List.of("Place.Read.All", "Place.ReadWrite.All");
                    case "PATCH" -> list ? List.of() : List.of("Place.ReadWrite.All");
                    default -> List.of();
                };
            }
            var starting =
                    List.of("Calls.JoinGroupCallAsGuest.All", "Calls.JoinGroupCall.All", "Calls.InitiateGroupCall.All");
            if (place || template.isEmpty() || scheme != APPLICATION) {
                return List.of();
            } else if (update) {
                return method.equals("POST") ? starting : List.of();
            }
            var following = new ArrayList<>(List.of("Calls.Initiate.All", "Calls.AccessMedia.All"));
            following.addAll(starting);
            return method.equals("GET") ? following : List.of();
        }

        List<Scheme> schemes(String method, String template) {
            return Stream.of(Scheme.values())
                    .filter(scheme -> !permissions(method, template, scheme).isEmpty())
                    .toList();
        }
    }

    /** One question, and the answer to it. */
    record Question(Tables tables, Scheme scheme, Set<String> grants, String method, String path) {
        Decision decision() {
            return decision(Caller.of(scheme, grants));
        }

        Decision decision(Caller caller) {
            return tables.model.decide(caller, method, path);
        }

        boolean allowed() {
            return decision() instanceof Allowed;
        }

        String template() {
            return TEMPLATES.getOrDefault(path, "");
        }

        List<String> table() {
            return tables.permissions(method, template(), scheme);
        }

        Denied.@Nullable Reason reason() {
            if (template().isEmpty()) {
                return Denied.Reason.UNKNOWN_PATH;
            } else if (tables.schemes(method, template()).isEmpty()) {
                return Denied.Reason.UNSUPPORTED_METHOD;
            } else if (table().isEmpty()) {
                return Denied.Reason.UNSUPPORTED_SCHEME;
            }
            return Collections.disjoint(table(), grants) ? Denied.Reason.INSUFFICIENT_PERMISSIONS : null;
        }
    }

    private static List<Set<String>> subsets() {
        List<Set<String>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << NAMES.size(); bits++) {
            var subset = new TreeSet<String>();
            for (int i = 0; i < NAMES.size(); i++) {
                if ((bits >> i & 1) != 0) {
                    subset.add(NAMES.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    private static void everyQuestion(Tables tables, Consumer<Question> test) {
        for (Set<String> grants : subsets()) {
            for (Scheme scheme : Scheme.values()) {
                for (String method : METHODS) {
                    TEMPLATES.keySet().forEach(path -> test.accept(new Question(tables, scheme, grants, method, path)));
                }
            }
        }
    }

    private static Set<String> names(List<Permission> permissions) {
        var names = new TreeSet<String>();
        permissions.forEach(permission -> names.add(permission.name()));
        return names;
    }

    @ParameterizedTest
    @EnumSource
    void theDecisionIsThatOfTheTables(Tables tables) {
        everyQuestion(tables, question -> {
            Decision decision = question.decision();
            var reason = decision instanceof Denied denied ? denied.reason() : null;
            assertThat(reason).as("%s", question).isEqualTo(question.reason());
        });
    }

    @ParameterizedTest
    @EnumSource
    void theDecisionSaysWhatTheTablesSay(Tables tables) {
        everyQuestion(tables, question -> {
            Decision decision = question.decision();
            List<String> table = question.table();
            assertThat(decision.template()).isEqualTo(question.template().isEmpty() ? null : question.template());
            assertThat(names(decision.required())).isEqualTo(new TreeSet<>(table));
            assertThat(decision.required()).hasSameSizeAs(table).allMatch(p -> p.scheme() == question.scheme());
            assertThat(names(decision.leastPrivileged())).isEqualTo(new TreeSet<>(first(table)));
            if (decision instanceof Denied denied) {
                var schemes = tables.schemes(question.method(), question.template());
                assertThat(denied.supportedSchemes()).isEqualTo(schemes);
            }
        });
    }

    private static List<String> first(List<String> table) {
        return table.subList(0, Math.min(1, table.size()));
    }

    @ParameterizedTest
    @EnumSource
    void whatAllowsIsRequiredAndGrantedAndTheRestIsUnused(Tables tables) {
        everyQuestion(tables, question -> {
            var used = new TreeSet<>(question.table());
            used.retainAll(question.grants());
            Decision decision = question.decision();
            if (decision instanceof Allowed allowed) {
                assertThat(names(allowed.grantedBy())).isNotEmpty().isEqualTo(used);
            }
            var unused = new TreeSet<>(question.grants());
            unused.removeAll(used);
            assertThat(decision.unusedGrants()).isEqualTo(unused);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aFurtherGrantTakesNothingAway(Tables tables) {
        everyQuestion(tables, question -> {
            if (question.allowed()) {
                NAMES.forEach(name -> assertThat(with(question, name).allowed())
                        .as("%s and %s", question, name)
                        .isTrue());
            }
        });
    }

    private static Question with(Question question, String name) {
        var grants = new TreeSet<>(question.grants());
        grants.add(name);
        return new Question(question.tables(), question.scheme(), grants, question.method(), question.path());
    }

    @ParameterizedTest
    @EnumSource
    void orderAndRepetitionAndLetterCaseOfGrantsDoNotMatter(Tables tables) {
        everyQuestion(tables, question -> {
            var names = new ArrayList<>(question.grants());
            Collections.reverse(names);
            names.addAll(question.grants());
            Decision repeated = question.decision(Caller.of(question.scheme(), names));
            names.replaceAll(name -> name.toUpperCase(Locale.ROOT));
            Decision shouted = question.decision(Caller.of(question.scheme(), names));
            assertThat(List.of(told(repeated), told(shouted))).containsOnly(told(question.decision()));
        });
    }

    /** All that a decision tells without repeating the caller's spelling. */
    private static List<Object> told(Decision decision) {
        List<Object> reason = decision instanceof Denied denied
                ? List.of(denied.reason(), denied.supportedSchemes())
                : List.of(((Allowed) decision).grantedBy(), decision.explanation());
        return List.of(String.valueOf(decision.template()), decision.required(), decision.leastPrivileged(), reason);
    }

    @ParameterizedTest
    @EnumSource
    void withoutGrantsNothingIsAllowed(Tables tables) {
        everyQuestion(tables, question -> {
            if (question.grants().isEmpty() || question.grants().equals(Set.of("Mail.Read"))) {
                assertThat(question.allowed()).as("%s", question).isFalse();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSchemeWithoutATableIsAlwaysDenied(Tables tables) {
        everyQuestion(tables, question -> {
            if (!tables.schemes(question.method(), question.template()).contains(question.scheme())) {
                assertThat(question.allowed()).as("%s", question).isFalse();
            }
        });
    }
}
