package io.github.graphlobby.permission;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model knows of a path before anybody asks for a decision, and where a path goes astray. */
class PathMatchTest {
    private static final Permission ANY = Permission.of("Any", Scheme.APPLICATION);

    private static final PermissionModel MODEL = PermissionModel.of(List.of(
            rule("PATCH", "/places/{id}"),
            rule("GET", "/places/{id}"),
            rule("GET", "/places/{id}/map/tiles"),
            rule("GET", "/places/hq/{floor}/{room}"),
            rule("GET", "/log/get(from={from})/rows")));

    private static PermissionRule rule(String method, String template) {
        return PermissionRule.of(ANY, Set.of(method), List.of(template), "test");
    }

    @Test
    void aMatchTellsTemplateParametersAndMethodsInTheOrderOfTheRules() {
        var path = RequestPath.parse("/Places/a%2Fb");
        PathMatch match = requireNonNull(MODEL.match(path));
        assertThat(match.template()).isEqualTo("/places/{id}").isEqualTo(match.toString());
        assertThat(match.parameters()).containsExactly("a/b");
        assertThat(match.methods()).containsExactly("PATCH", "GET");
        assertThat(match.path()).isSameAs(path);
        assertThatThrownBy(() -> match.methods().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void theMethodsOfARuleKeepTheirOrder() {
        var methods = IntStream.range(0, 20).mapToObj(i -> "M" + i).toList();
        var rule = PermissionRule.of(ANY, methods, List.of("/x"), "test");
        assertThat(rule.methods()).containsExactlyElementsOf(methods);
        assertThat(requireNonNull(PermissionModel.of(List.of(rule)).match(RequestPath.parse("/x")))
                        .methods())
                .containsExactlyElementsOf(methods);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/places", "/places/1/map", "//", "/places/%", "/places/$ref"})
    void whatIsUnknownOrMalformedMatchesNothing(String path) {
        assertThat(MODEL.match(RequestPath.parse(path))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/,                    ''",
        "/x,                   x",
        "/x/places/1,          x",
        "/places,              places",
        "/PLACES,              PLACES",
        "/places/1/x,          x",
        "/places/1/map,        map",
        "/places/1/map/tiles/x, x",
        "/places/$ref,         $ref",
        "/places/hq/map/x,     x",
        "/places/hq/1/2/3,     3",
        "/places/hq/map/tiles/x, x",
        "/log/get(to=1)/rows,  get",
        "/log/get(from=1)/x,   x",
        "/log/get(from=1),     get"
    })
    void thePathGoesAstrayAfterWhatBeginsATemplate(String path, String segment) {
        assertThat(MODEL.firstUnknownSegment(RequestPath.parse(path))).isEqualTo(segment);
    }
}
