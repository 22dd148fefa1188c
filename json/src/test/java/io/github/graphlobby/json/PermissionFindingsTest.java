package io.github.graphlobby.json;

import static io.github.graphlobby.permission.Scheme.APPLICATION;
import static io.github.graphlobby.permission.Scheme.DELEGATED_WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.graphlobby.permission.Allowed;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Denied;
import io.github.graphlobby.permission.Finding;
import io.github.graphlobby.permission.Finding.Kind;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.PermissionRule;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a model file says and does not mean is found when it is read, all of it at once, with the rule and the place.
 */
class PermissionFindingsTest {
    private static final String SET = "/permissions/A.Read/pathSets/0";

    /** Reads JSON in which apostrophes stand for quotation marks. */
    private static PermissionModel read(String json) {
        return PermissionModelReader.of("test").read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static String permission(String members, String schemeKeys, String methods, String paths) {
        return "{'permissions': {'A.Read': {" + members + "'pathSets': [{'schemeKeys': [" + schemeKeys
                + "], 'methods': [" + methods + "], 'paths': {" + paths
                + "}}]}, 'B.Read': {'schemes': {'Application': {}},"
                + "'pathSets': []}}}";
    }

    private static String set(String schemeKeys, String methods, String paths) {
        return permission("'schemes': {'Application': {}, 'DelegatedWork': {}},", schemeKeys, methods, paths);
    }

    private static String facets(String members) {
        return permission(members, "'Application'", "'GET'", "'/a/{id}': ''");
    }

    private static void assertFinds(String json, Kind kind, String position, String words) {
        assertThat(read(json).findings())
                .containsExactly(Finding.of(kind, position, "`" + position.substring(1) + "` " + words));
    }

    @Test
    void aFileAsItShouldBeHasNoFindings() {
        var model = read(set(
                "'Application', 'DelegatedWork'", "'GET', 'HEAD', 'OPTIONS'", "'/a': 'least=Application;', '/b': ''"));
        assertThat(model.findings()).isEmpty();
        assertThat(read(facets("'authorizationType': 'oAuth2', 'note': 'n', 'implicit': false, 'privilegeLevel': 2,"
                                + "'documentationWebUrl': 'u', 'ownerInfo': {}, 'schemes': {'Application': {"
                                + "'adminDisplayName': 'a', 'adminDescription': 'a', 'userDisplayName': 'u',"
                                + "'userDescription': 'u', 'requiresAdminConsent': true,"
                                + "'isPreauthorizationOnly': false, 'privilegeLevel': 3}},"))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"get", "GET,POST", "<ReadMethods>", "<WriteMethods>", "", "GET ", "TRACE", "MERGE"})
    void aMethodThatIsNone(String method) {
        assertFinds(
                set("'Application'", "'GET', '" + method + "'", "'/a': ''"),
                Kind.UNKNOWN_METHOD,
                SET + "/methods/1",
                "is `" + method + "`, which is no method");
    }

    @Test
    void aSchemeThatThePermissionDoesNotDeclare() {
        assertFinds(
                set("'Application', 'DelegatedPersonal'", "'GET'", "'/a': ''"),
                Kind.UNDECLARED_SCHEME,
                SET + "/schemeKeys/1",
                "is DelegatedPersonal, which the permission does not declare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DelegatedWork", "DelegatedPersonal", "application", "", "S2S"})
    void whatIsLeastUnderNoSchemeOfThePathSet(String key) {
        assertFinds(
                set("'Application'", "'GET'", "'/a/{id}': 'least=" + key + "'"),
                Kind.UNKNOWN_LEAST,
                SET + "/paths/~1a~1{id}",
                "is least under `" + key + "`, which is no scheme of its path set");
    }

    @Test
    void anotherPermissionThatTheFileDoesNotHave() {
        assertFinds(
                set("'Application'", "'GET'", "'/a': 'AlsoRequires=B.Read,b.read,C.Read'"),
                Kind.UNKNOWN_ALSO_REQUIRED,
                SET + "/paths/~1a",
                "also requires `C.Read`, which is no permission of the file");
    }

    @Test
    void anotherPermissionThatIsNeverGrantedUnderTheScheme() {
        assertFinds(
                set("'Application', 'DelegatedWork'", "'GET'", "'/a': 'AlsoRequires=B.Read'"),
                Kind.UNKNOWN_ALSO_REQUIRED,
                SET + "/paths/~1a",
                "also requires `B.Read`, which is never granted as delegated work");
    }

    @Test
    void aPathWithoutAText() {
        assertFinds(set("'Application'", "'GET'", "'': ''"), Kind.EMPTY_TEMPLATE, SET + "/paths/", "has no path");
    }

    @ParameterizedTest
    @CsvSource({
        "/a/{id}}/b,  has a brace without its pair, '/permissions/A.Read/pathSets/0/paths/~1a~1{id}}~1b'",
        "/a?x=y,      has a query or a fragment, '/permissions/A.Read/pathSets/0/paths/~1a?x=y'",
        "/(a)/b,      has something else in parentheses, '/permissions/A.Read/pathSets/0/paths/~1(a)~1b'"
    })
    void aPathThatNoRequestReaches(String path, String words, String position) {
        assertThat(read(set("'Application', 'DelegatedWork'", "'GET', 'POST'", "'" + path + "': ''"))
                        .findings())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(Kind.UNREACHABLE_TEMPLATE);
                    assertThat(found.position()).isEqualTo(position);
                    assertThat(found.message()).startsWith("`" + position.substring(1) + "` " + words);
                    assertThat(found).hasToString("UNREACHABLE_TEMPLATE: " + found.message());
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/x{id}/b", "/a/{id}-x", "/a/x={id}", "/a/{id}-{key}/b"})
    void aParameterWithTextBesideIt(String path) {
        assertFinds(
                set("'Application'", "'GET'", "'" + path + "': ''"),
                Kind.TEXT_BESIDE_PARAMETER,
                SET + "/paths/" + path.replace("/", "~1"),
                "has text beside a parameter, which requests must have too");
    }

    @Test
    void argumentsAndItemsAreNoTextBesideAParameter() {
        assertThat(read(set(
                                "'Application'",
                                "'GET'",
                                "'/a/{id}:/{path}:/b': '', '/root:/{p}': '', '/f(a={a}, b={b})': '', '/f(a={a},b={b})/x': '', '/f({id})/x': ''"))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'authorizationType': 'entraRBAC', 'schemes': {'Application': {}}, | authorizationType           | is `entraRBAC`
                    'authorizationType': 'rsc', 'schemes': {'Application': {}},       | authorizationType           | is `rsc`
                    'implicit': true, 'schemes': {'Application': {}},                 | implicit                    | is true
                    'only': 1, 'schemes': {'Application': {}},                        | only                        | is no member of the format
                    'schemes': {'Application': {'only': 1}},                          | schemes/Application/only    | is no member of the format
                    """, quoteCharacter = '`')
    void aRestrictionThatIsNotEvaluatedLeavesThePermissionOut(String members, String position, String words) {
        assertFinds(
                facets(members),
                Kind.NOT_EVALUATED,
                "/permissions/A.Read/" + position,
                words + ", which is not evaluated, so that the permission allows nothing");
        assertThat(read(facets(members)).rules()).isEmpty();
    }

    @Test
    void aPermissionForSingleResourcesIsGrantedForThem() {
        var model = read(facets("'authorizationType': 'RSC', 'schemes': {'Application': {}},"));
        assertThat(model.findings()).isEmpty();
        var caller = Caller.of(APPLICATION, "A.Read");
        assertThat(model.decide(caller, "GET", "/a/1")).isInstanceOf(Denied.class);
        assertThat(model.decide(caller.withGrantsOn("/a/1", List.of("A.Read")), "GET", "/a/1"))
                .isInstanceOf(Allowed.class);
        assertThat(model.decide(caller.withGrantsOn("/a/1", List.of("A.Read")), "GET", "/a/2"))
                .isInstanceOf(Denied.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'authorizationType': 'preAuthZOnly', 'schemes': {'Application': {}},",
                "'schemes': {'Application': {'isPreauthorizationOnly': true}},"
            })
    void aPermissionToWhichNobodyCanConsentIsToldAsSuch(String members) {
        assertThat(read(facets(members)).rules())
                .extracting(PermissionRule::permission)
                .containsExactly(Permission.of("A.Read", APPLICATION).withPreauthorizationOnly(true));
    }

    @Test
    void theLevelOfAPermissionIsThatOfItsSchemes() {
        String schemes = "'privilegeLevel': 4, 'schemes': {'Application': {}, 'DelegatedWork': {'privilegeLevel': 2}},";
        assertThat(read(permission(schemes, "'Application', 'DelegatedWork'", "'GET'", "'/a': ''"))
                        .rules())
                .extracting(PermissionRule::permission)
                .containsExactly(
                        Permission.of("A.Read", APPLICATION).withPrivilegeLevel(4),
                        Permission.of("A.Read", DELEGATED_WORK).withPrivilegeLevel(2));
    }

    @Test
    void allFindingsAreToldAtOnceInTheOrderOfTheFile() {
        var model = read(permission(
                "'authorizationType': 'RSC', 'schemes': {'Application': {}},",
                "'Application', 'DelegatedWork'",
                "'get', 'POST,GET'",
                "'': '', '/a?b': 'least=X', '/a': 'AlsoRequires=C'"));
        assertThat(model.findings())
                .extracting(Finding::kind)
                .containsExactly(
                        Kind.UNKNOWN_METHOD,
                        Kind.UNKNOWN_METHOD,
                        Kind.UNDECLARED_SCHEME,
                        Kind.EMPTY_TEMPLATE,
                        Kind.UNKNOWN_LEAST,
                        Kind.UNREACHABLE_TEMPLATE,
                        Kind.UNKNOWN_ALSO_REQUIRED);
    }

    @Test
    void allThatIsRefusedIsToldAtOnce() {
        String paths = IntStream.range(0, 3)
                .mapToObj(i -> "'/p" + i + "': 'most=" + i + "'")
                .reduce((a, b) -> a + "," + b)
                .get();
        JsonReadException e = catchThrowableOfType(
                JsonReadException.class, () -> read(set("'Application', 'S2S'", "'GET', 7", paths)));
        assertThat(e.pointer()).isEqualTo(SET + "/methods/1");
        assertThat(e.reason())
                .startsWith("`permissions/A.Read/pathSets/0/methods/1` must be text; and 4 more: ")
                .contains("schemeKeys/1` must be DelegatedWork", "`most=0`", "`most=1`", "`most=2`");
    }

    @Test
    void ofVeryManyRefusalsAHundredAreTold() {
        String methods = String.join(",", Collections.nCopies(60, "1"));
        String sets = String.join(
                ",", Collections.nCopies(3, "{'schemeKeys': [], 'methods': [" + methods + "], 'paths': {}}"));
        JsonReadException e = catchThrowableOfType(
                JsonReadException.class,
                () -> read("{'permissions': {'A': {'schemes': {}, 'pathSets': [" + sets + "]}}}"));
        assertThat(e.reason()).contains("; and 179 more: ");
        assertThat(e.reason().split("must be text", -1)).hasSize(101);
    }

    @Test
    void aModelOfRulesHasNoFindings() {
        assertThat(PermissionModel.of(List.of()).findings()).isEmpty();
    }
}
