package io.github.graphlobby.operation;

import static io.github.graphlobby.permission.Scheme.APPLICATION;
import static io.github.graphlobby.permission.Scheme.DELEGATED_WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.graphlobby.permission.Allowed;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.PermissionRule;
import io.github.graphlobby.permission.Scheme;
import io.github.graphlobby.schema.SchemaVersion;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the declarations say: the built-in models are made of them. */
class OperationsTest {
    private static final PermissionModel BETA_2022 = Vintage.BETA_2022.documentedPermissions();
    private static final PermissionModel V1_2026 = Vintage.V1_2026.documentedPermissions();

    private static final String READ_PLACE = "Place.Read.All";
    private static final String WRITE_PLACE = "Place.ReadWrite.All";
    private static final String JOIN_AS_GUEST = "Calls.JoinGroupCallAsGuest.All";
    private static final String JOIN = "Calls.JoinGroupCall.All";
    private static final String INITIATE_GROUP = "Calls.InitiateGroupCall.All";
    private static final String INITIATE = "Calls.Initiate.All";
    private static final String ACCESS_MEDIA = "Calls.AccessMedia.All";

    /** The GUIDs under which Microsoft Entra provisions them; for one there is none. */
    private static final Map<String, String> GUIDS = Map.of(
            "delegated work " + READ_PLACE, "cb8f45a0-5c2e-4ea1-b803-84b870a7d7ec",
            "delegated work " + WRITE_PLACE, "4c06a06a-098a-4063-868e-5dfee3827264",
            "application " + READ_PLACE, "913b9306-0ce1-42b8-9137-6a7df690a760",
            "application " + JOIN_AS_GUEST, "fd7ccf6b-3d28-418b-9701-cd10f5cd2fd4",
            "application " + JOIN, "f6b49018-60ab-4f81-83bd-22caeabfed2d",
            "application " + INITIATE_GROUP, "4c277553-8a09-487b-8023-29ee378d8324",
            "application " + INITIATE, "284383ee-7f6e-4e40-a2a8-e85dcb029101",
            "application " + ACCESS_MEDIA, "a7a681dc-756e-4909-b988-f160edc6655f");

    private static final List<String> PLACES =
            List.of("/places/{id}", "/places/{id}/microsoft.graph.room", "/places/{id}/microsoft.graph.roomList");

    private static final List<String> READ = List.of(
            "/places/{id}",
            "/places/{id}/microsoft.graph.room",
            "/places/{id}/microsoft.graph.roomList",
            "/places/microsoft.graph.room",
            "/places/microsoft.graph.roomList",
            "/places/{id}/microsoft.graph.roomList/rooms");

    /** One cell of the permissions tables. */
    record Cell(String method, String template, Scheme scheme, String permission, boolean least) {}

    private static Stream<Cell> row(String method, String template, Scheme scheme, String least, String... others) {
        return Stream.concat(
                Stream.of(new Cell(method, template, scheme, least, true)),
                Stream.of(others).map(name -> new Cell(method, template, scheme, name, false)));
    }

    private static List<Cell> beta2022() {
        var cells = new ArrayList<Cell>();
        for (String place : PLACES) {
            row("PATCH", place, DELEGATED_WORK, WRITE_PLACE).forEach(cells::add);
        }
        for (String read : READ) {
            row("GET", read, DELEGATED_WORK, READ_PLACE, WRITE_PLACE).forEach(cells::add);
        }
        for (String calls : List.of("/communications/calls", "/app/calls")) {
            row("POST", calls + "/{id}/updateMetadata", APPLICATION, JOIN_AS_GUEST, JOIN, INITIATE_GROUP)
                    .forEach(cells::add);
            for (String read : List.of("/{id}", "/{id}/operations/{id}")) {
                row("GET", calls + read, APPLICATION, INITIATE, ACCESS_MEDIA, JOIN_AS_GUEST, JOIN, INITIATE_GROUP)
                        .forEach(cells::add);
            }
        }
        return cells;
    }

    private static List<Cell> v12026() {
        var cells = new ArrayList<>(beta2022());
        for (String place : PLACES) {
            row("PATCH", place, APPLICATION, WRITE_PLACE).forEach(cells::add);
        }
        for (String read : READ) {
            row("GET", read, APPLICATION, READ_PLACE, WRITE_PLACE).forEach(cells::add);
        }
        return cells;
    }

    private static List<Cell> cells(PermissionModel model) {
        return model.rules().stream().flatMap(OperationsTest::cells).toList();
    }

    private static Stream<Cell> cells(PermissionRule rule) {
        return rule.methods().stream()
                .flatMap(method -> rule.templates().stream()
                        .map(template -> new Cell(
                                method,
                                template,
                                rule.permission().scheme(),
                                rule.permission().name(),
                                rule.least())));
    }

    @Test
    void theRulesAreThoseOfTheTables() {
        assertThat(cells(BETA_2022)).containsExactlyInAnyOrderElementsOf(beta2022());
        assertThat(cells(V1_2026)).containsExactlyInAnyOrderElementsOf(v12026());
    }

    @Test
    void everyRuleHasTheDayOfItsSourceIfItIsKnown() {
        assertThat(Stream.of(BETA_2022, V1_2026).flatMap(model -> model.rules().stream()))
                .extracting(PermissionRule::source, PermissionRule::date)
                .containsOnly(
                        tuple("Update place, permissions table", null),
                        tuple("Update place, permissions table of November 2025", LocalDate.of(2025, 11, 11)),
                        tuple("call: updateMetadata, permissions table of September 2020", LocalDate.of(2020, 9, 18)),
                        tuple("published permission model of August 2026, reading a place", LocalDate.of(2026, 8, 7)),
                        tuple("published permission model of August 2026, listing places", LocalDate.of(2026, 8, 7)),
                        tuple("published permission model of August 2026, reading a call", LocalDate.of(2026, 8, 7)),
                        tuple("rule of this library: who may read a call may read what was started on it", null),
                        tuple("rule of this library: who may start an operation may follow it", null));
    }

    @Test
    void nothingIsRequiredBesides() {
        assertThat(V1_2026.rules()).allMatch(rule -> rule.alsoRequired().isEmpty());
    }

    @Test
    void everyPermissionHasTheIdUnderWhichItIsProvisioned() {
        assertThat(V1_2026.rules()).extracting(PermissionRule::permission).allSatisfy(permission -> {
            @Nullable String guid = GUIDS.get(permission.scheme() + " " + permission.name());
            assertThat(String.valueOf(permission.id())).isEqualTo(String.valueOf(guid));
            assertThat(permission.adminConsent()).isTrue();
            assertThat(permission.privilegeLevel()).isEqualTo(3);
        });
    }

    @Test
    void onlyWritingPlacesAsAnApplicationHasNoId() {
        assertThat(V1_2026.rules().stream()
                        .map(PermissionRule::permission)
                        .filter(permission -> permission.id() == null)
                        .distinct())
                .containsExactly(Permission.of(WRITE_PLACE, APPLICATION)
                        .withAdminConsent(true)
                        .withPrivilegeLevel(3));
    }

    @Test
    void thereAreNoPersonalAccounts() {
        assertThat(cells(V1_2026)).extracting(Cell::scheme).doesNotContain(Scheme.DELEGATED_PERSONAL);
    }

    @Test
    void whoMayStartAnOperationMayFollowIt() {
        for (PermissionModel model : List.of(BETA_2022, V1_2026)) {
            for (String name : List.of(JOIN_AS_GUEST, JOIN, INITIATE_GROUP)) {
                var caller = Caller.of(APPLICATION, name);
                assertThat(List.of(
                                model.decide(caller, "POST", "/communications/calls/1/updateMetadata"),
                                model.decide(caller, "GET", "/communications/calls/1"),
                                model.decide(caller, "GET", "/communications/calls/1/operations/2")))
                        .allMatch(Allowed.class::isInstance);
            }
        }
    }

    @Test
    void everyOperationIsListed() throws IllegalAccessException {
        var constants = new ArrayList<Operation>();
        for (Field field : Operations.class.getFields()) {
            constants.add((Operation) field.get(null));
        }
        assertThat(Operations.all()).containsExactlyElementsOf(constants);
        assertThat(Operations.all()).extracting(Operation::name).doesNotHaveDuplicates();
    }

    @Test
    void noTwoOperationsHaveTheSameMethodAndPath() {
        assertThat(Operations.all().stream()
                        .flatMap(operation ->
                                operation.templates().stream().map(template -> operation.method() + " " + template)))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyOperationIsAllowedInSomeVintage() {
        for (Operation operation : Operations.all()) {
            assertThat(Vintage.all().stream().flatMap(vintage -> operation.rules(vintage.schema()).stream()))
                    .as(operation.name())
                    .isNotEmpty()
                    .allMatch(rule -> rule.methods().equals(Set.of(operation.method())))
                    .allMatch(rule -> rule.templates().equals(operation.templates()));
            assertThat(operation.rules(SchemaVersion.BETA_2020)).isEmpty();
        }
    }

    @Test
    void theFirstTemplateIsNotDeprecatedAndThoseUnderAppAre() {
        for (Operation operation : Operations.all()) {
            assertThat(operation.deprecatedSince(operation.templates().get(0))).isNull();
            assertThat(operation.templates().stream().filter(template -> template.startsWith("/app/")))
                    .as(operation.name())
                    .allMatch(template -> LocalDate.of(2020, 9, 18).equals(operation.deprecatedSince(template)));
        }
        assertThat(Operations.GET_CALL.templates()).containsExactly("/communications/calls/{id}", "/app/calls/{id}");
        assertThat(Operations.GET_PLACE.templates()).isEqualTo(PLACES);
    }

    @Test
    void anOperationSaysItsNameAndMethod() {
        assertThat(Operations.UPDATE_PLACE).hasToString("Update place");
        assertThat(Operations.UPDATE_PLACE.method()).isEqualTo("PATCH");
    }
}
