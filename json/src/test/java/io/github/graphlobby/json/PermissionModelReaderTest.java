package io.github.graphlobby.json;

import static io.github.graphlobby.permission.Scheme.APPLICATION;
import static io.github.graphlobby.permission.Scheme.DELEGATED_PERSONAL;
import static io.github.graphlobby.permission.Scheme.DELEGATED_WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.graphlobby.permission.Allowed;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Decision;
import io.github.graphlobby.permission.Denied;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.PermissionRule;
import io.github.graphlobby.permission.Scheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionModelReaderTest {
    private static final String SCHEME_KEYS = "'schemeKeys': ['Application']";
    private static final String METHODS = "'methods': ['GET']";
    private static final String PATHS = "'paths': {'/a': ''}";
    private static final String SCHEMES = "'schemes': {'Application': {}}";

    /** Reads JSON in which apostrophes stand for quotation marks. */
    private static PermissionModel read(String json) {
        return PermissionModelReader.of("test").read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static String permission(String members) {
        return "{'permissions': {'A.Read': {" + members + "}}}";
    }

    private static String pathSet(String members) {
        return permission(SCHEMES + ", 'pathSets': [{" + members + "}]");
    }

    private static String attributes(String attributes) {
        return pathSet(SCHEME_KEYS + "," + METHODS + ", 'paths': {'/a/{id}': '" + attributes + "'}");
    }

    private static void assertRefused(String json, String pointer, String reason) {
        JsonReadException e = catchThrowableOfType(JsonReadException.class, () -> read(json));
        assertThat(e).as(json).isNotNull();
        assertThat(e.pointer()).isEqualTo(pointer);
        assertThat(e.reason()).isEqualTo(reason);
        assertThat(e).hasMessageStartingWith(reason);
    }

    @Test
    void everyPathOfAPathSetIsARuleForEachScheme() {
        var model = read(permission("""
                'authorizationType': 'oAuth2',
                'schemes': {
                    'DelegatedWork': {'requiresAdminConsent': true, 'privilegeLevel': 4, 'adminDisplayName': 'n'},
                    'Application': {'requiresAdminConsent': false}
                },
                'pathSets': [{
                    'schemeKeys': ['DelegatedWork', 'Application', 'DelegatedPersonal'],
                    'methods': ['GET', 'PATCH', 'GET'],
                    'paths': {'/a': 'least=Application,DelegatedPersonal;AlsoRequires=B,C', '/b': ''}
                }]
                """));
        var work =
                Permission.of("A.Read", DELEGATED_WORK).withAdminConsent(true).withPrivilegeLevel(4);
        var application = Permission.of("A.Read", APPLICATION);
        var personal = Permission.of("A.Read", DELEGATED_PERSONAL);

        assertThat(model.rules())
                .containsExactly(
                        rule(work, "/a", false, "B", "C"),
                        rule(work, "/b", false),
                        rule(application, "/a", true, "B", "C"),
                        rule(application, "/b", false),
                        rule(personal, "/a", true, "B", "C"),
                        rule(personal, "/b", false));
    }

    private static PermissionRule rule(Permission permission, String template, boolean least, String... also) {
        return PermissionRule.of(permission, Set.of("GET", "PATCH"), List.of(template), "test")
                .withLeast(least)
                .withAlsoRequired(Set.of(also));
    }

    @Test
    void aModelMayBeEmpty() {
        assertThat(read("{'permissions': {}}").rules()).isEmpty();
        assertThat(read("{'$schema': 'x', 'permissions': {}, 'other': [1]}").rules())
                .isEmpty();
        assertThat(read(permission(SCHEMES + ", 'pathSets': []")).rules()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alsoRequires",
                "includedProperties",
                "includeProperties",
                "excludedProperties",
                "excludeProperties"
            })
    void whatIsNotEvaluatedIsRefused(String member) {
        for (String value : List.of("'A | B'", "[]", "{}", "false", "0")) {
            assertRefused(
                    pathSet(SCHEME_KEYS + "," + METHODS + "," + PATHS + ", '" + member + "': " + value),
                    "/permissions/A.Read/pathSets/0",
                    "`permissions/A.Read/pathSets/0` has `" + member + "`, which is not supported");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    most=Application                    | most=Application
                    Least                               | Least
                    least                               | least
                    ;least=Application                  | ``
                    least=Application;;AlsoRequires=B   | ``
                    least=Application;AlsoRequires      | AlsoRequires
                    least = Application                 | least = Application
                    least=Application;implicit=B        | implicit=B
                    =                                   | =
                    =Application                        | =Application
                    deprecated=true                     | deprecated=true
                    """, quoteCharacter = '`')
    void anotherAttributeIsRefused(String attributes, String wrong) {
        assertRefused(
                attributes(attributes),
                "/permissions/A.Read/pathSets/0/paths/~1a~1{id}",
                "`permissions/A.Read/pathSets/0/paths/~1a~1{id}` has the attribute `" + wrong
                        + "`, which is not supported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "least=Application;least=DelegatedWork",
                "AlsoRequires=B;AlsoRequires=C",
                "AlsoRequires=B;alsoRequires=C",
                "least=Application;AlsoRequires=B;least=Application"
            })
    void anAttributeThatIsGivenTwiceIsRefused(String attributes) {
        JsonReadException e = catchThrowableOfType(JsonReadException.class, () -> read(attributes(attributes)));
        assertThat(e).isNotNull();
        assertThat(e.pointer()).isEqualTo("/permissions/A.Read/pathSets/0/paths/~1a~1{id}");
    }

    /** Whatever an empty list means, it must not mean that the permission is enough. */
    @ParameterizedTest
    @ValueSource(strings = {"AlsoRequires=", "AlsoRequires=,", "AlsoRequires=,,", "AlsoRequires= ", "AlsoRequires=, ,"})
    void anEmptyListOfFurtherPermissionsAllowsNothing(String attributes) {
        try {
            assertThat(read(attributes(attributes)).decide(Caller.of(APPLICATION, "A.Read"), "GET", "/a/1"))
                    .isInstanceOf(Denied.class);
        } catch (JsonReadException e) {
            assertThat(e.pointer()).isEqualTo("/permissions/A.Read/pathSets/0/paths/~1a~1{id}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "least=Application;AlsoRequires=B,C",
                "AlsoRequires=B,C;least=Application",
                "least=Application; AlsoRequires=B,C",
                " least=Application ; AlsoRequires=B,C ",
                "least= DelegatedWork , Application ;AlsoRequires= B , C ",
                "LEAST=Application;ALSOREQUIRES=B,C",
                "least=DelegatedWork,Application;alsoRequires=C,B,B",
                "least=Application;AlsoRequires=B,C;",
                "least=Application;AlsoRequires=B,C; "
            })
    void attributesMayStandInAnyOrderWithSpacesBetweenThem(String attributes) {
        assertThat(read(attributes(attributes)).rules())
                .containsExactly(PermissionRule.of(
                                Permission.of("A.Read", APPLICATION), Set.of("GET"), List.of("/a/{id}"), "test")
                        .withLeast(true)
                        .withAlsoRequired(Set.of("B", "C")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "least=", "least=DelegatedWork", "least=application"})
    void onlyTheNamedSchemesAreLeast(String attributes) {
        assertThat(read(attributes(attributes)).rules()).singleElement().satisfies(rule -> {
            assertThat(rule.least()).isFalse();
            assertThat(rule.alsoRequired()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"delegatedwork", "DelegatedWork ", "", "Delegated", "S2S", "*"})
    void anUnknownSchemeKeyIsRefused(String key) {
        assertRefused(
                pathSet("'schemeKeys': ['Application', '" + key + "']," + METHODS + "," + PATHS),
                "/permissions/A.Read/pathSets/0/schemeKeys/1",
                "`permissions/A.Read/pathSets/0/schemeKeys/1` must be DelegatedWork, DelegatedPersonal or"
                        + " Application, not `" + key + "`");
    }

    @Test
    void aMemberThatIsMissingIsNamed() {
        String set = "/permissions/A.Read/pathSets/0";
        assertRefused("{}", "", "the document has no member `permissions`");
        assertRefused(
                permission("'pathSets': []"), "/permissions/A.Read", "`permissions/A.Read` has no member `schemes`");
        assertRefused(permission(SCHEMES), "/permissions/A.Read", "`permissions/A.Read` has no member `pathSets`");
        assertRefused(pathSet(METHODS + "," + PATHS), set, "`" + set.substring(1) + "` has no member `schemeKeys`");
        assertRefused(pathSet(SCHEME_KEYS + "," + PATHS), set, "`" + set.substring(1) + "` has no member `methods`");
        assertRefused(pathSet(SCHEME_KEYS + "," + METHODS), set, "`" + set.substring(1) + "` has no member `paths`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "7", "'x'"})
    void aValueOfAnotherTypeIsNamed(String value) {
        String set = "permissions/A.Read/pathSets/0";
        assertRefused(value, "", "the document must be an object");
        assertRefused("[" + value + "]", "", "the document must be an object");
        assertNoObject("{'permissions': " + value + "}", "permissions");
        assertNoObject("{'permissions': {'A.Read': " + value + "}}", "permissions/A.Read");
        assertNoObject(permission("'schemes': " + value + ", 'pathSets': []"), "permissions/A.Read/schemes");
        assertNoArray(permission(SCHEMES + ", 'pathSets': " + value), "permissions/A.Read/pathSets");
        assertNoArray(permission(SCHEMES + ", 'pathSets': {}"), "permissions/A.Read/pathSets");
        assertNoObject(permission(SCHEMES + ", 'pathSets': [" + value + "]"), set);
        assertNoArray(pathSet("'schemeKeys': " + value + "," + METHODS + "," + PATHS), set + "/schemeKeys");
        assertNoArray(pathSet(SCHEME_KEYS + ", 'methods': " + value + "," + PATHS), set + "/methods");
        assertNoObject(pathSet(SCHEME_KEYS + "," + METHODS + ", 'paths': " + value), set + "/paths");
        assertNoObject(pathSet(SCHEME_KEYS + "," + METHODS + ", 'paths': ['/a']"), set + "/paths");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "7", "[]", "{}", "['GET']"})
    void aValueThatIsNoTextIsNamed(String value) {
        String set = "permissions/A.Read/pathSets/0";
        assertNoText(pathSet("'schemeKeys': [" + value + "]," + METHODS + "," + PATHS), set + "/schemeKeys/0");
        assertNoText(pathSet(SCHEME_KEYS + ", 'methods': ['GET', " + value + "]," + PATHS), set + "/methods/1");
        assertNoText(pathSet(SCHEME_KEYS + "," + METHODS + ", 'paths': {'/~a': " + value + "}"), set + "/paths/~1~0a");
    }

    private static void assertNoObject(String json, String name) {
        assertRefused(json, "/" + name, "`" + name + "` must be an object");
    }

    private static void assertNoArray(String json, String name) {
        assertRefused(json, "/" + name, "`" + name + "` must be an array");
    }

    private static void assertNoText(String json, String name) {
        assertRefused(json, "/" + name, "`" + name + "` must be text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'Application': 5}",
                "{'Application': 'x'}",
                "{'Application': []}",
                "{'Application': {'requiresAdminConsent': 'true'}}",
                "{'Application': {'requiresAdminConsent': 1}}",
                "{'Application': {'privilegeLevel': '3'}}",
                "{'Application': {'privilegeLevel': 2.5}}",
                "{'Application': {'privilegeLevel': 3000000000}}",
                "{'Application': {'privilegeLevel': 99999999999999999999}}"
            })
    void detailsOfASchemeThatAreNotOfTheFormatAreRefused(String schemes) {
        JsonReadException e = catchThrowableOfType(
                JsonReadException.class,
                () -> read(permission("'schemes': " + schemes + ", 'pathSets': [{" + SCHEME_KEYS + "," + METHODS + ","
                        + PATHS + "}]")));
        assertThat(e).isNotNull();
        assertThat(e.pointer()).startsWith("/permissions/A.Read/schemes/Application");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'permissions': {}, 'permissions': {}}",
                "{'permissions': {'A': {}, 'A': {}}}",
                "{'permissions': {'A': {'schemes': {}, 'pathSets': [{'paths': {'/a': 'AlsoRequires=B', '/a': ''}}]}}}"
            })
    void aMemberThatIsGivenTwiceIsRefused(String json) {
        JsonReadException e = catchThrowableOfType(JsonReadException.class, () -> read(json));
        assertThat(e).isNotNull();
        assertThat(e).hasMessageContaining("more than once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "{'permissions': {}", "{'permissions': {}} x", "nonsense", "{'permissions': {},}"})
    void whatIsNoJsonIsRefused(String json) {
        JsonReadException e = catchThrowableOfType(JsonReadException.class, () -> read(json));
        assertThat(e).isNotNull();
        Messages.assertFitForSender(String.valueOf(e.getMessage()));
    }

    @Test
    void namesAreTakenAsTheyStand() {
        var model = read("{'permissions': {'Calls.JoinGroupCalls.All': {" + SCHEMES + ", 'pathSets': [{" + SCHEME_KEYS
                + ", 'methods': ['get', '<ReadMethods>', 'GET']," + PATHS + "}]}}}");

        assertThat(model.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.permission().name()).isEqualTo("Calls.JoinGroupCalls.All");
            assertThat(rule.methods()).containsExactly("get", "<ReadMethods>", "GET");
        });
        var caller = Caller.of(APPLICATION, "Calls.JoinGroupCall.All");
        assertThat(model.decide(caller, "get", "/a")).isInstanceOf(Denied.class);
        assertThat(model.decide(caller, "GET", "/a")).isInstanceOf(Allowed.class);
    }

    /** The file of microsoft-graph-devx-content, 3 MB, which is not kept here. */
    private static PermissionModel full() {
        @Nullable String file = System.getProperty("lobby.permissions.full");
        Assumptions.assumeTrue(file != null, "-Dlobby.permissions.full names no file");
        try {
            return PermissionModelReader.of("full").read(Files.readAllBytes(Path.of(String.valueOf(file))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theWholePublishedFileIsRead() {
        PermissionModel model = full();

        assertThat(model.rules()).hasSizeGreaterThan(18_000);
        assertThat(model.rules()).extracting(PermissionRule::source).containsOnly("full");
        assertThat(Stream.of(
                        decide(model, "GET", "/me/messages", "Mail.Read", DELEGATED_WORK),
                        decide(model, "POST", "/me/messages", "Mail.ReadWrite", DELEGATED_WORK),
                        decide(model, "PATCH", "/places/1", "Place.ReadWrite.All", DELEGATED_WORK),
                        decide(model, "PATCH", "/places/1", "Place.ReadWrite.All", APPLICATION),
                        decide(
                                model,
                                "POST",
                                "/app/calls/1/participants/muteAll",
                                "Calls.JoinGroupCallAsGuest.All",
                                APPLICATION)))
                .allMatch(Allowed.class::isInstance);
        assertThat(Stream.of(
                        decide(model, "PATCH", "/places/1", "Place.ReadWrite.All", DELEGATED_PERSONAL),
                        decide(model, "POST", "/me/messages", "Mail.Read", DELEGATED_WORK),
                        decide(model, "POST", "/app/calls/1/updateMetadata", "Calls.JoinGroupCall.All", APPLICATION),
                        decide(model, "PATCH", "/places//1", "Place.ReadWrite.All", APPLICATION)))
                .allMatch(Denied.class::isInstance);
    }

    private static Decision decide(PermissionModel model, String method, String path, String grant, Scheme scheme) {
        return model.decide(Caller.of(scheme, grant), method, path);
    }

    /** A template is a path too: its parameters stand for identifiers of their own name. */
    @Test
    void inTheWholePublishedFileEveryPermissionIsToldOnce() {
        PermissionModel model = full();
        for (PermissionRule rule : model.rules()) {
            var caller = Caller.of(rule.permission().scheme());
            for (String method : rule.methods()) {
                Decision decision =
                        model.decide(caller, method, rule.templates().get(0));
                assertThat(decision.required())
                        .as(method + " " + rule.templates())
                        .extracting(Permission::name)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void aMemberOfAPathSetThatIsNotEvaluatedIsRefusedInAnySpelling() {
        String json = "{\"permissions\":{\"A\":{\"schemes\":{},\"pathSets\":[{\"schemeKeys\":[],\"methods\":[],"
                + "\"paths\":{},\"AlsoRequires\":[\"B\"]}]}}}";
        assertThatThrownBy(() -> PermissionModelReader.of("test").read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(JsonReadException.class)
                .hasMessageContaining("AlsoRequires");
    }
}
