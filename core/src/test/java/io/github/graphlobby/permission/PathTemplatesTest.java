package io.github.graphlobby.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplatesTest {
    private static PathTemplates<String> templates(String... templates) {
        var paths = new PathTemplates<String>(template -> false);
        for (String template : templates) {
            add(paths, template, template);
        }
        return paths;
    }

    private static <T> T add(PathTemplates<T> templates, String template, T value) {
        return templates.node(template).end(template, () -> value);
    }

    private static @Nullable String found(PathTemplates<String> templates, String path) {
        var match = TemplateMatch.of(templates, path);
        return match == null ? null : match.template();
    }

    private static List<String> parameters(PathTemplates<String> templates, String path) {
        var match = TemplateMatch.of(templates, path);
        return match == null ? List.of("no match") : match.parameters();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/places/1", "/PLACES/1", "/pLaCeS/1/", "/%70laces/1", "/%50laces/1", "places(1)", "/places('1')"
            })
    void aLiteralMatchesIgnoringAsciiCaseAndEscapes(String path) {
        assertThat(found(templates("/Places/{id}"), path)).isEqualTo("/Places/{id}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/K\u0131osks/1", // dotless i
                "/K\u0130osks/1", // I with a dot
                "/\u212Aiosks/1", // Kelvin sign
                "/%E2%84%AAiosks/1",
                "/kio\u017Fks/1", // long s
                "/\uFF4Biosks/1", // full width
                "/ki\u0307osks/1", // combining dot
                "/kiosks /1",
                "/kiosk\u200Bs/1"
            })
    void noLookAlikeMatchesALiteral(String path) {
        assertThat(found(templates("/kiosks/{id}"), path)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/places", "/places/1/2", "/1/places", "/v1.0/places/1"})
    void aPathOfAnotherLengthOrNameMatchesNothing(String path) {
        assertThat(found(templates("/places/{id}"), path)).isNull();
    }

    @Test
    void aKeyThatLooksQualifiedIsNoCast() {
        var templates = templates("/places/{id}", "/places/microsoft.graph.room");
        assertThat(found(templates, "/places/microsoft.graph.room")).isEqualTo("/places/microsoft.graph.room");
        assertThat(found(templates, "/places('microsoft.graph.room')")).isEqualTo("/places/{id}");
    }

    @Test
    void whatWasNotAddedMatchesNothing() {
        assertThat(found(templates(), "/places/1")).isNull();
        assertThat(found(templates("/places/{id}/map"), "/places/1")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cf100@contoso.com",
                "{id}",
                "19:x@thread.v2",
                "é漢😀",
                "a!b",
                "*",
                "..a",
                "a b",
                "null",
                "places",
                "microsoft.graphics"
            })
    void aParameterTakesAnyOneIdentifier(String id) {
        var templates = templates("/places/{id}");
        assertThat(parameters(templates, "/places/" + id)).containsExactly(id);
        assertThat(parameters(templates, "/places/" + Escapes.of(id))).containsExactly(id);
    }

    @Test
    void parametersAreToldDecodedFromLeftToRight() {
        var templates = templates("/{root}/calls/{id}/operations/{id}");
        assertThat(parameters(templates, "/App/calls/a%2Fb/operations/C%40d")).containsExactly("App", "a/b", "C@d");
        assertThat(parameters(templates, "/app/calls('o''x')/operations(y)")).containsExactly("app", "o'x", "y");
        assertThat(parameters(templates("/places"), "/places")).isEmpty();
    }

    @Test
    @SuppressWarnings("DoNotCall") // that it cannot be called is what is tested
    void parametersCannotBeChanged() {
        var parameters = parameters(templates("/places/{id}"), "/places/1");
        assertThatThrownBy(() -> parameters.add("2")).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/places/$ref",
                "/places/$count",
                "/places/$",
                "/places/microsoft.graph.room",
                "/places/MICROSOFT.Graph.Room",
                "/places/microsoft%2Egraph%2Eroom",
                "/places/graph.room",
                "/places/GRAPH.Room_1",
                "/places/%67raph._room",
                "/places/graph.r\u00e9union",
                "/places/graph.re\u0301union",
                "/places/graph.room()",
                "/places/graph.room(a=1)",
                "/places/graph.room(=1)",
                "/places/f()",
                "/places/f(a=1)",
                "/places/f(=1)"
            })
    void aSystemResourceAQualifiedNameAndACallAreNoIdentifiers(String path) {
        assertThat(found(templates("/places/{id}"), path)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/places/%24ref, $ref",
        "/places/a$ref, a$ref",
        "/places('$ref'), $ref",
        "/places/microsoft.graph., microsoft.graph.",
        "/places('microsoft.graph.room'), microsoft.graph.room",
        "/places(graph.room), graph.room",
        "/places/graph.team@contoso.com, graph.team@contoso.com",
        "/places/graph.1, graph.1",
        "/places/graph.\u2118, graph.\u2118",
        "/places/graph.a.b, graph.a.b",
        "/places/graph.a-b, graph.a-b",
        "/places/graph%20.a, graph .a",
        "/places/Graphroom, Graphroom",
        "/places/microsoft.graphx, microsoft.graphx",
        "/places/xmicrosoft.graph.room, xmicrosoft.graph.room"
    })
    void anEscapedDollarAndOtherNamesAreIdentifiers(String path, String id) {
        assertThat(parameters(templates("/places/{id}"), path)).containsExactly(id);
    }

    @Test
    void anEscapedDollarIsAnIdentifierBeforeAKeyToo() {
        var templates = templates("/places/{id}/{key}");
        assertThat(parameters(templates, "/places/%24ref/x")).containsExactly("$ref", "x");
        assertThat(parameters(templates, "/places/%24ref('x')")).containsExactly("$ref", "x");
        assertThat(found(templates, "/places/$ref('x')")).isNull();
    }

    /** A path behind the colon begins where that stands. */
    @ParameterizedTest
    @ValueSource(strings = {"/root:()/a:/nothing", "/root:(x=1)/a", "/root:(x=1)/a:/children"})
    void aColonIsNotCalled(String path) {
        var templates = templates("/root:/{path}", "/root:/{path}:/children");
        assertThat(found(templates, path)).isNull();
        assertThat(found(templates, "/root:/a:/children")).isEqualTo("/root:/{path}:/children");
    }

    @Test
    void systemResourcesAndCastsMatchTheirLiterals() {
        var templates = templates("/places/{id}", "/places/$count", "/places/microsoft.graph.room");
        assertThat(found(templates, "/places/$COUNT")).isEqualTo("/places/$count");
        assertThat(found(templates, "/places/Microsoft.Graph.Room")).isEqualTo("/places/microsoft.graph.room");
        assertThat(found(templates, "/places/microsoft.graph.desk")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/x/microsoft.graph.room, /x/microsoft.graph.room",
        "/x/graph.room,           /x/microsoft.graph.room",
        "/x/graph.desk,           /x/graph.desk",
        "/x/Microsoft.Graph.Desk, /x/graph.desk",
        "/x/graph.f(a=1),         /x/microsoft.graph.f(a={a})",
        "/x/room,                 ",
        "/x('graph.room'),        ",
        "/x/f(a=1),               "
    })
    void theNamespaceAndItsAliasAreOne(String path, @Nullable String template) {
        assertThat(found(templates("/x/microsoft.graph.room", "/x/graph.desk", "/x/microsoft.graph.f(a={a})"), path))
                .isEqualTo(template);
    }

    @ParameterizedTest
    @CsvSource({
        "/calls/1/graph.now(),       /calls/{id}/now",
        "/calls/1/graph.now(a=1),    /calls/{id}/now",
        "/calls/1/graph.now(=1),     ",
        "/calls/1/graph.now,         ",
        "/calls/1/graph.get(from=1), /calls/{id}/get(from={x})",
        "/calls/1/graph.get(to=1),   ",
        "/calls/1/graph.parts/2,     ",
        "/calls/1/graph.parts()/2,   ",
        "/graph.calls/1/now,         ",
        "/graph.root(),              "
    })
    void aQualifiedCallIsThatOfTheFunctionThatATemplateNames(String path, @Nullable String template) {
        var templates = templates("/calls/{id}/now", "/calls/{id}/get(from={x})", "/calls/{id}/parts/{id}", "/root");
        assertThat(found(templates, path)).isEqualTo(template);
    }

    @Test
    void aQualifiedNameIsTheActionThatATemplateNames() {
        var paths = new PathTemplates<Boolean>(action -> action);
        add(paths, "/calls/{id}/mute", true);
        add(paths, "/calls/{id}/state", false);
        add(paths, "/calls/{id}/parts", true);
        add(paths, "/calls/{id}/parts/{id}", false);
        assertThat(TemplateMatch.of(paths, "/calls/1/graph.mute"))
                .isEqualTo(new TemplateMatch<>("/calls/{id}/mute", true, List.of("1")));
        assertThat(TemplateMatch.of(paths, "/calls/1/graph.state")).isNull();
        assertThat(TemplateMatch.of(paths, "/calls/1/graph.parts")).isNull();
    }

    @Test
    void whatATemplateQualifiesWinsOverTheNameAlone() {
        var templates = templates("/x/f()", "/x/graph.f()", "/x/f()/y");
        assertThat(found(templates, "/x/microsoft.graph.f()")).isEqualTo("/x/graph.f()");
        assertThat(found(templates, "/x/microsoft.graph.f()/y")).isEqualTo("/x/f()/y");
    }

    @Test
    void aLiteralWinsOverAParameterWhicheverWasAddedFirst() {
        assertThat(found(templates("/places/{id}", "/places/getOperation"), "/places/getoperation"))
                .isEqualTo("/places/getOperation");
        assertThat(found(templates("/places/getOperation", "/places/{id}"), "/places/getoperation"))
                .isEqualTo("/places/getOperation");
    }

    @ParameterizedTest
    @CsvSource({
        "/a/b/c,   /a/b/c",
        "/a/x/c,   /a/{x}/c",
        "/x/b/c,   /{x}/b/c",
        "/x/y/c,   /{x}/{y}/c",
        "/a/b/d,   /a/{x}/d",
        "/x/b/d,   ",
        "/a/b/e,   /{x}/b/e",
        "/a/x/f,   /{x}/{y}/f",
        "/a/b/f,   /{x}/{y}/f"
    })
    void theMoreSpecificTemplateWinsFromTheLeftGoingBackIfTheRestDoesNotMatch(String path, @Nullable String template) {
        var templates = templates("/{x}/{y}/f", "/{x}/b/e", "/a/{x}/d", "/{x}/{y}/c", "/{x}/b/c", "/a/{x}/c", "/a/b/c");
        assertThat(found(templates, path)).isEqualTo(template);
    }

    @Test
    void goingBackForgetsTheParametersOfTheWrongWay() {
        var templates = templates("/a/{x}/{y}/c", "/{t}/b/{z}/d");
        assertThat(parameters(templates, "/a/b/1/c")).containsExactly("b", "1");
        assertThat(parameters(templates, "/a/b/1/d")).containsExactly("a", "1");
        assertThat(found(templates, "/a/b/1/e")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log/get(from=1,to=2)",
                "/log/get(to=2,from=1)",
                "/log/GET(FROM=1,To=2)",
                "/log/get(from='a,b',to=c=d)",
                "/log/get(from={from},to={to})",
                "/log/%67et(from=%31,to=2)",
                "/log/get(%66rom=1%2Cto=2)"
            })
    void aCallMatchesTheSameArgumentsInAnyOrder(String path) {
        var templates = templates("/log/{id}", "/log/get(From={x},to={y})");
        assertThat(found(templates, path)).isEqualTo("/log/get(From={x},to={y})");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log/get()",
                "/log/get(from=1)",
                "/log/get(from=1,to=2,user=3)",
                "/log/get(from=1,from=2)",
                "/log/get(from=1,until=2)",
                "/log/get(from=,to=2)",
                "/log/get(from=1,to)",
                "/log/get(from=1,=2)",
                "/log/get(from=1,to=2,)",
                "/log/get(from=1, to=2)",
                "/log/put(from=1,to=2)"
            })
    void aCallWithOtherArgumentsMatchesNothing(String path) {
        assertThat(found(templates("/log/{id}", "/log/get(from={x},to={y})"), path))
                .isNull();
    }

    @Test
    void aCallAlsoMatchesALiteralWithoutArguments() {
        var templates = templates("/log/{id}", "/log/get", "/log/get(from={x})");
        assertThat(found(templates, "/log/get(from=1)")).isEqualTo("/log/get(from={x})");
        assertThat(found(templates, "/log/get(to=1)")).isEqualTo("/log/get");
        assertThat(found(templates, "/log/get()")).isEqualTo("/log/get");
        assertThat(found(templates, "/log/get")).isEqualTo("/log/get");
        assertThat(found(templates, "/log/get(to=)")).isNull();
    }

    @Test
    void aCallGoesBackToTheLiteralIfTheRestDoesNotMatch() {
        var templates = templates("/log/get/rows", "/log/get(from={x})/columns");
        assertThat(found(templates, "/log/get(from=1)/columns")).isEqualTo("/log/get(from={x})/columns");
        assertThat(found(templates, "/log/get(from=1)/rows")).isEqualTo("/log/get/rows");
    }

    @Test
    void aTemplateOfACallIsNoLiteral() {
        var templates = templates("/log/get(from={x})", "/log/now()");
        assertThat(found(templates, "/log/get")).isNull();
        assertThat(found(templates, "/log/now()")).isEqualTo("/log/now()");
        assertThat(found(templates, "/log/now(a=1)")).isNull();
        assertThat(found(templates("/log/get(from,to)"), "/log/get(to=1,from=2)"))
                .isEqualTo("/log/get(from,to)");
    }

    @Test
    void onlyASegmentInBracesIsAParameter() {
        var templates = templates("/x/{a", "/(x)", "/y(z");
        assertThat(found(templates, "/x/{a")).isEqualTo("/x/{a");
        assertThat(found(templates, "/x/1")).isNull();
        assertThat(found(templates, "/(X)")).isEqualTo("/(x)");
        assertThat(found(templates, "/y(z")).isEqualTo("/y(z");
    }

    @Test
    void templatesThatMatchTheSamePathsAreOne() {
        var paths = new PathTemplates<String>(template -> false);
        assertThat(add(paths, "/places/{id}", "first")).isEqualTo("first");
        assertThat(add(paths, "PLACES/{key}", "second")).isEqualTo("first");
        assertThat(add(paths, "/f(a={x},B={y})", "call")).isEqualTo("call");
        assertThat(add(paths, "/F(b={y},A={z})", "other")).isEqualTo("call");

        assertThat(TemplateMatch.of(paths, "/places/1"))
                .isEqualTo(new TemplateMatch<>("/places/{id}", "first", List.of("1")));
    }

    /** OData 4.01 URL Conventions, 4.3: a key says which item of a collection is meant, never what is bound to it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /log('get')              | /log/{id}
                    /log(get)                | /log/{id}
                    /log(id='get')           | /log/{id}
                    /log(id=get)             | /log/{id}
                    /log(ID=1)               | /log/{id}
                    /log(id='a,b')           | /log/{id}
                    /log(id='it''s')         | /log/{id}
                    /log('$count')           | /log/{id}
                    /log(id='1')/get         | /log/{id}/get
                    /log/get                 | /log/get
                    /log/get(from=1)         | /log/get
                    /log/get('x')            |
                    /log('a','b')            |
                    /log(a,b)                |
                    /log('a',b)              |
                    /log(id='')              |
                    /log(id=)                |
                    /log(='x')               |
                    /log(a=1,b=2)            |
                    /log()                   |
                    /log('1')/get(x='y')     | /log/{id}/get
                    /log/id(x='y')           |
                    /log('x')('y')           |
                    """)
    void aKeyInParenthesesIsAParameterOrNothing(String path, @Nullable String template) {
        var templates = templates("/log", "/log/{id}", "/log/get", "/log/$count", "/log/{id}/get");
        assertThat(RequestPath.parse(path).problem() == null ? found(templates, path) : null)
                .isEqualTo(template);
    }

    @Test
    void theValueOfANamedKeyStandsForTheParameter() {
        assertThat(parameters(templates("/log/{id}/x/{key}"), "/log(id='it''s%2F')/x(key=2)"))
                .containsExactly("it's/", "2");
    }

    @ParameterizedTest
    @CsvSource({
        "/apps(appId=1),     /apps(appId={value})",
        "/apps(appid='x'),   /apps(appId={value})",
        "/apps(id=1),        /apps/{id}",
        "/apps('appId'),     /apps/{id}",
        "/apps(appId=1)/x,   ",
        "/apps(id=1)/x,      /apps/{id}/x"
    })
    void aNamedKeyIsACallWhereATemplateHasIt(String path, @Nullable String template) {
        assertThat(found(templates("/apps/{id}", "/apps/{id}/x", "/apps(appId={value})"), path))
                .isEqualTo(template);
    }

    @Test
    void goingBackFromANamedKeyTriesTheRest() {
        var templates = templates("/{y}/z/{k}/d", "/q/z/{k}/c", "/q/z", "/q/{a}/e");
        assertThat(found(templates, "/q/z(k=1)/c")).isEqualTo("/q/z/{k}/c");
        assertThat(found(templates, "/q/z(k=1)/d")).isEqualTo("/{y}/z/{k}/d");
        assertThat(found(templates, "/q/z(k=1)/e")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/x/graph.room(a=1)",
                "/x/microsoft.graph.room(a=1,b=2)",
                "/x/graph.room('1')",
                "/x/microsoft.graph.a.room(a=1)"
            })
    void aTypeHasNoArguments(String path) {
        assertThat(found(templates("/x", "/x/microsoft.graph.room", "/x/microsoft.graph.a.room"), path))
                .isNull();
    }

    @Test
    void parenthesesWithNothingInThemAreNoArguments() {
        assertThat(found(templates("/x", "/x/microsoft.graph.room"), "/x/graph.room()"))
                .isEqualTo("/x/microsoft.graph.room");
    }

    @Test
    void aTypeMayHaveKeysBelow() {
        var templates = templates("/x/microsoft.graph.room", "/x/microsoft.graph.room/{id}");
        assertThat(parameters(templates, "/x/graph.room(id='1')")).containsExactly("1");
        assertThat(parameters(templates, "/x/graph.room('1')")).containsExactly("1");
    }

    @Test
    void anArgumentWithoutANameIsNotNoArgument() {
        assertThat(found(templates("/f()"), "/f(=1)")).isNull();
        assertThat(found(templates("/f(={x})"), "/f()")).isNull();
        assertThat(found(templates("/f()"), "/f()")).isEqualTo("/f()");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /log({id})               | /log/1
                    /log({id})               | /log('1')
                    /log('{id}')/x           | /log/1/x
                    /f(a={a}, b={b})         | /f(b=1,a=2)
                    /f(a='{a}')              | /f(a='1')
                    """)
    void aTemplateMayBeWrittenAsRequestsAre(String template, String path) {
        assertThat(found(templates(template), path)).isEqualTo(template);
    }

    @ParameterizedTest
    @CsvSource({
        "/x/a-b,       a|b",
        "/x/a-b-c,     a|b-c",
        "/x/A--B,      A|-B",
        "/x/a%2Fb-c,   a/b|c",
        "/x/a,         no match",
        "/x/a-,        no match",
        "/x/-b,        no match",
        "/x/-,         no match",
        "/x('a-b'),    no match",
        "/x/a-b(),     no match"
    })
    void aSegmentOfSeveralParametersMeansWhatItSays(String path, String parameters) {
        assertThat(String.join("|", parameters(templates("/x/{a}-{b}"), path))).isEqualTo(parameters);
    }

    @Test
    void thePatternWithMoreTextWinsBeforeAnyIdentifier() {
        var templates = templates("/x/{id}", "/x/a{b}", "/x/{a}-{b}-c", "/x/{a}-{b}", "/x/Q={v}");
        assertThat(found(templates, "/x/1-2-C")).isEqualTo("/x/{a}-{b}-c");
        assertThat(found(templates, "/x/1-2-d")).isEqualTo("/x/{a}-{b}");
        assertThat(found(templates, "/x/ab")).isEqualTo("/x/a{b}");
        assertThat(found(templates, "/x/a")).isEqualTo("/x/{id}");
        assertThat(parameters(templates, "/x/q=Z")).containsExactly("Z");
    }

    /** Microsoft Graph, "Addressing resources in a drive on OneDrive": a path stands between colons. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /drive/root:/a                    | /drive/root:/{path}          | a
                    /drive/root:/a/b.txt              | /drive/root:/{path}          | a/b.txt
                    /drive/root:/a/b.txt/             | /drive/root:/{path}          | a/b.txt
                    /drive/root:/content              | /drive/root:/{path}          | content
                    /drive/ROOT:/a:/content           | /drive/root:/{path}:/content | a
                    /drive/root:/a/b/c.txt:/content   | /drive/root:/{path}:/content | a/b/c.txt
                    /drive/root:/a%20b/c%2Fd:/content | /drive/root:/{path}:/content | a b/c/d
                    /drive/root:/Photos (2020)/a.jpg  | /drive/root:/{path}          | Photos (2020)/a.jpg
                    /drive/root:/f(a=1)/b('c'):/content | /drive/root:/{path}:/content | f(a=1)/b('c')
                    /drive/items/1:/a/b:/content      | /drive/items/{id}:/{path}:/content | 1;a/b
                    /drive/items/1:/a/b               | no match |
                    /drive/root:/a/b:/nothing         | no match |
                    /drive/root:/a:b:/content         | no match |
                    /drive/root:/:/content            | no match |
                    /drive/root:/a:                   | no match |
                    /drive/root:                      | no match |
                    /drive/root:('a')                 | no match |
                    /drive/root:/$ref                 | no match |
                    /drive/root:/a/microsoft.graph.x  | no match |
                    /drive/root:/a/graph.x(y=1)       | no match |
                    /drive/root:/$x(y=1)              | no match |
                    """)
    void aPathBehindAColonIsAnyNumberOfSegments(String path, String template, @Nullable String parameters) {
        var templates =
                templates("/drive/root:/{path}:/content", "/drive/root:/{path}", "/drive/items/{id}:/{path}:/content");
        if (template.equals("no match")) {
            assertThat(found(templates, path)).isNull();
        } else {
            assertThat(found(templates, path)).isEqualTo(template);
            assertThat(String.join(";", parameters(templates, path))).isEqualTo(parameters);
        }
    }

    @Test
    void goingBackFromAnItemTriesTheRest() {
        var templates = templates("/{x}/root:/{path}:/b", "/drive/root:/{path}:/a", "/drive/root:/f.txt:/a");
        assertThat(found(templates, "/drive/root:/f.txt:/a")).isEqualTo("/drive/root:/f.txt:/a");
        assertThat(found(templates, "/drive/root:/f.txt:/b")).isEqualTo("/{x}/root:/{path}:/b");
        assertThat(parameters(templates, "/drive/root:/d/f.txt:/b")).containsExactly("drive", "d/f.txt");
        assertThat(parameters(templates, "/drive/root:/d/f('x'):/b")).containsExactly("drive", "d/f('x')");
        assertThat(found(templates, "/drive/root:/d/f.txt:/c")).isNull();
    }

    /** Each step is a loop, so that no model and no path is too deep for a stack. */
    @Test
    void aTemplateMayBeDeeperThanTheStack() {
        String deep = "/a".repeat(200_000);
        var templates = templates(deep + "/b", "/{x}" + deep);
        assertThat(found(templates, "/a" + deep)).isEqualTo("/{x}" + deep);
        assertThat(found(templates, deep + "/c")).isNull();
        assertThat(found(templates, "/%61" + deep)).isEqualTo("/{x}" + deep);
        assertThat(templates.known(RequestPath.parse(deep + "/c"))).isEqualTo(200_000);
    }

    @Test
    void theTemplateThatWinsIsTheFirstOfAll() {
        var templates = templates("/{a}/{b}", "/x/{b}", "/x/{b}-{c}", "/x/y-z", "/{a}/y-z", "/x/q");
        assertThat(templates.all(RequestPath.parse("/x/y-z")))
                .extracting(PathNode::template)
                .containsExactly("/x/y-z", "/x/{b}-{c}", "/x/{b}", "/{a}/y-z", "/{a}/{b}");
        assertThat(templates.all(RequestPath.parse("/%78/y-z")))
                .extracting(PathNode::template)
                .containsExactly("/x/y-z", "/x/{b}-{c}", "/x/{b}", "/{a}/y-z", "/{a}/{b}");
        assertThat(templates.all(RequestPath.parse("/x"))).isEmpty();
    }

    @Test
    void literalsOfOneHashCodeAreAllFound() {
        var names = IntStream.range(0, 1 << 10)
                .mapToObj(number -> Integer.toBinaryString(number | 1 << 10)
                        .replace("0", "a@")
                        .replace("1", "b!"))
                .toList();
        assertThat(names.stream().map(String::hashCode).distinct()).hasSize(1);
        var templates = templates(names.stream().map(name -> "/" + name).toArray(String[]::new));
        assertThat(names).allMatch(name -> ("/" + name).equals(found(templates, "/" + name)));
        assertThat(found(templates, "/" + "A!".repeat(11))).isNull();
    }

    @Test
    void ofSeveralSpellingsTheSameIsToldInAnyOrder() {
        var spellings = List.of("/places/{id}", "/Places/{id}", "/places/{key}", "a/{id}", "places/{a}");
        for (int first = 0; first < spellings.size(); first++) {
            var order = new ArrayList<>(spellings);
            Collections.rotate(order, first);
            assertThat(found(templates(order.toArray(String[]::new)), "/places/1"))
                    .isEqualTo("/places/{id}");
        }
    }

    @Test
    void aPlainPathGoesBackToTheParameterFromALiteralAndFromAPattern() {
        var templates = templates("/x/{a}-{b}/c", "/x/{id}/d", "/x/y/e");
        assertThat(found(templates, "/x/1-2/c")).isEqualTo("/x/{a}-{b}/c");
        assertThat(found(templates, "/x/1-2/d")).isEqualTo("/x/{id}/d");
        assertThat(found(templates("/x/{id}/d", "/x/y/e"), "/x/y/d")).isEqualTo("/x/{id}/d");
        assertThat(found(templates("/x/{id}/d", "/x/y/e"), "/x/y/f")).isNull();
    }

    /** The search goes back from the operation, and ends. */
    @Test
    void behindAQualifiedOperationNothingGoesOn() {
        var templates = new PathTemplates<String>(template -> template.equals("/x/{id}/send"));
        add(templates, "/x/{id}/send", "/x/{id}/send");
        assertThat(found(templates, "/x/1/microsoft.graph.send")).isEqualTo("/x/{id}/send");
        assertThat(found(templates, "/x/1/microsoft.graph.send/more")).isNull();
    }

    @Test
    void theFormWithMoreOfItsOwnWinsWhateverStandsFirst() {
        assertThat(found(templates("/{a}-{b}", "/{a}-x-{b}"), "/1-x-2")).isEqualTo("/{a}-x-{b}");
        assertThat(found(templates("/{a}-x-{b}", "/{a}-{b}"), "/1-x-2")).isEqualTo("/{a}-x-{b}");
    }

    @Test
    void aParameterOfAFormTakesTheNextTextThatFits() {
        assertThat(parameters(templates("/{a}-{b}-{c}"), "/a--b-c")).containsExactly("a", "-b", "c");
        assertThat(parameters(templates("/{a}-{b}-{c}/{d}"), "/a-b/-c")).containsExactly("no match");
    }

    @Test
    void ofSeveralSpellingsThatWithASlashAndFewestCapitalsIsTold() {
        assertThat(found(templates("a/b", "/A/b"), "/a/b")).isEqualTo("/A/b");
        assertThat(found(templates("/Azb", "/azb"), "/azb")).isEqualTo("/azb");
        assertThat(found(templates("/Zab", "/zab"), "/zab")).isEqualTo("/zab");
    }

    @Test
    void aFolderThatATemplateNamesIsNoOther() {
        var templates = templates("/root:/special:/content");
        assertThat(found(templates, "/root:/special:/content")).isNotNull();
        assertThat(found(templates, "/root:/other:/content")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/root:/%3Aa:/content", "/root:/:/content", "/root:/%3A:/content"})
    void anItemIsCalledSomethingBeforeItsColon(String path) {
        assertThat(found(templates("/root:/{path}:/content"), path)).isNull();
    }
}
