package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Finding.Kind;
import io.github.graphlobby.permission.PathMatch;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.PermissionRule;
import io.github.graphlobby.permission.RequestPath;
import io.github.graphlobby.permission.Scheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole published file, 3 MB, which is not kept here: {@code -Dlobby.permissions.full} names it. */
class PublishedFileTest {
    private static PermissionModel model = PermissionModel.of(List.of());

    @BeforeAll
    static void readTheFile() {
        String file = System.getProperty("lobby.permissions.full");
        Assumptions.assumeTrue(file != null, "-Dlobby.permissions.full names no file");
        try {
            model = PermissionModelReader.of("published").read(Files.readAllBytes(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> templates() {
        return model.rules().stream()
                .flatMap(rule -> rule.templates().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What somebody sends who means a template. */
    private static String request(String template) {
        return template.replaceAll("=\\{[^{}]*}", "='v'")
                .replaceAll(", ", ",")
                .replaceAll(":/\\{[^{}]*}", ":/folder/file.txt")
                .replaceAll("\\{[^{}]*}", "4f2a");
    }

    private static String form(String template) {
        String path = template.endsWith("/") ? template.substring(0, template.length() - 1) : template;
        return path.toLowerCase(Locale.ROOT)
                .replaceAll("=('?)\\{[^{}]*}\\1", "={}")
                .replaceAll("\\(\\{[^{}]*}\\)|\\('\\{[^{}]*}'\\)", "/{}")
                .replaceAll("\\{[^{}]*}", "{}")
                .replace(", ", ",");
    }

    @Test
    void everyTemplateIsReachedByItsOrdinaryRequestOrFound() {
        Set<String> found = model.findings().stream()
                .filter(finding -> finding.kind() == Kind.UNREACHABLE_TEMPLATE)
                .map(finding -> finding.position()
                        .replaceAll(".*/paths/", "")
                        .replace("~1", "/")
                        .replace("~0", "~"))
                .collect(Collectors.toSet());
        var missed = new ArrayList<String>();
        var reached = new HashSet<String>();
        for (String template : templates()) {
            PathMatch match = model.match(RequestPath.parse(request(template)));
            if (match != null && form(match.template()).equals(form(template))) {
                reached.add(template);
            } else if (!found.contains(template)) {
                missed.add(template + " is answered as " + match);
            }
        }
        assertThat(missed).isEmpty();
        assertThat(reached).hasSize(7_319);
        assertThat(found).hasSize(24);
        assertThat(reached).doesNotContainAnyElementsOf(found);
    }

    @ParameterizedTest
    @CsvSource({
        "/plcaes/{id},            /places/{id}",
        "/plcaes/1/descendants,   /places/{id}/descendants",
        "/users/1/mesages,        /users/{id}/messages",
        "/user/1/messages,        /users/{id}/messages",
        "/teams/1/chanels/2/tabs, /teams/{id}/channels/{id}/tabs"
    })
    void aMisspeltPathIsNearestToWhatIsMeant(String path, String template) {
        assertThat(form(model.explain(path).nearMisses().get(0))).isEqualTo(form(template));
    }

    /** A literal beside a parameter often takes another permission. */
    @Test
    void aKeyIsNeverTheLiteralBesideIt() {
        int pairs = 0;
        for (String template : templates()) {
            int slash = template.lastIndexOf('/');
            String parent = template.substring(0, slash);
            String name = template.substring(slash + 1);
            boolean hasParameter = model.match(RequestPath.parse(request(parent + "/{id}"))) != null;
            if (slash > 0
                    && name.matches("[A-Za-z0-9]+")
                    && hasParameter
                    && !parent.endsWith(")")
                    && !parent.endsWith("}")
                    && !parent.endsWith(":")) {
                for (String key : List.of("('" + name + "')", "(" + name + ")", "(id='" + name + "')")) {
                    PathMatch match = model.match(RequestPath.parse(request(parent) + key));
                    assertThat(match == null ? "" : form(match.template()))
                            .as(parent + key)
                            .isNotEqualTo(form(template));
                }
                pairs++;
            }
        }
        assertThat(pairs).isGreaterThan(400);
    }

    @Test
    void whatIsGrantedForSingleResourcesIsAllowedOnNoOther() {
        var onAny = new ArrayList<String>();
        for (PermissionRule rule : model.rules()) {
            Permission permission = rule.permission();
            String path = request(rule.templates().get(0));
            for (String method : rule.methods()) {
                var caller = Caller.of(permission.scheme(), permission.name());
                if (permission.isResourceSpecific() && path.contains("4f2a")) {
                    model.decide(caller, method, path).fold(allowed -> onAny.add(method + " " + path), denied -> false);
                }
            }
        }
        assertThat(onAny).isEmpty();
        assertThat(model.rules())
                .filteredOn(rule -> rule.permission().isResourceSpecific())
                .isNotEmpty();
    }

    @Test
    void theOrderOfTheRulesDoesNotMatter() {
        var rules = new ArrayList<>(model.rules());
        Collections.reverse(rules);
        PermissionModel reversed = PermissionModel.of(rules);
        for (String template : templates()) {
            for (Scheme scheme : Scheme.values()) {
                for (String method : List.of("GET", "POST")) {
                    var caller = Caller.of(scheme, "User.Read.All", "Group.ReadWrite.All");
                    var one = model.decide(caller, method, request(template));
                    var other = reversed.decide(caller, method, request(template));
                    assertThat(other).hasToString(one.toString());
                    assertThat(other.required()).isEqualTo(one.required());
                    assertThat(other.leastPrivileged()).isEqualTo(one.leastPrivileged());
                }
            }
        }
    }

    @Test
    void theFindingsAreThoseOfAugust2026() {
        Map<Kind, Long> kinds = new HashMap<>();
        model.findings().forEach(finding -> kinds.merge(finding.kind(), 1L, Long::sum));
        assertThat(kinds).isEqualTo(Map.of(Kind.UNREACHABLE_TEMPLATE, 83L, Kind.TEXT_BESIDE_PARAMETER, 6L));
        assertThat(model.findings())
                .allSatisfy(finding -> assertThat(finding.position()).startsWith("/permissions/"));
    }
}
