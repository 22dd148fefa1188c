package io.github.graphlobby.permission;

import static io.github.graphlobby.permission.Scheme.APPLICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Resource-specific consent: who may read the messages of one team may not read those of another (Microsoft Teams,
 * "Resource-specific consent for your Teams app").
 */
class ResourceGrantsTest {
    private static final String SPECIFIC = "ChannelMessage.Read.Group";
    private static final Permission PERMISSION =
            Permission.of(SPECIFIC, APPLICATION).withResourceSpecific(true);
    private static final PermissionModel MODEL = PermissionModel.of(List.of(
            rule(PERMISSION, "/teams/{id}/channels/{id}/messages"),
            rule(Permission.of("ChannelMessage.Read.All", APPLICATION), "/teams/{id}/channels/{id}/messages"),
            rule(PERMISSION, "/communications/calls"),
            rule(PERMISSION, "/apps(appId={id})"),
            rule(PERMISSION, "/x/{a}-{b}"),
            rule(PERMISSION, "/root:/{path}"),
            rule(PERMISSION, "/log/get(from={from})"),
            rule(Permission.of("Half", APPLICATION), "/halves/{id}").withAlsoRequired(Set.of(SPECIFIC))));

    private static PermissionRule rule(Permission permission, String template) {
        return PermissionRule.of(permission, List.of("GET"), List.of(template), "test");
    }

    private static Decision decide(Caller caller, String path) {
        return MODEL.decide(caller, "GET", path);
    }

    private static Caller on(String resource) {
        return Caller.of(APPLICATION).withGrantsOn(resource, List.of(SPECIFIC.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @CsvSource({
        "/teams/1,             true",
        "teams/1/,             true",
        "/Teams('1'),          true",
        "/%74eams/%31,         true",
        "/teams/1/channels/2,  true",
        "/teams/1/channels/3,  false",
        "/teams/2,             false",
        "/teams/11,            false",
        "/teams,               true",
        "/chats/1,             false",
        "/teams/1/channels/2/messages/4, false"
    })
    void aGrantHoldsForItsResourceAndWhatIsBelow(String resource, boolean allowed) {
        for (String path : List.of(
                "/teams/1/channels/2/messages",
                "/teams('1')/channels('2')/messages",
                "/TEAMS/%31/channels/2/messages")) {
            assertThat(decide(on(resource), path) instanceof Allowed).isEqualTo(allowed);
        }
    }

    @Test
    void idsAreComparedIgnoringAsciiCase() {
        assertThat(decide(on("/teams/Ab"), "/teams/aB/channels/2/messages")).isInstanceOf(Allowed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/teams/1/channels/2/messages", "/apps(appId='1')", "/x/a-b", "/root:/a", "/log/get(from=1)"})
    void withoutAResourceItHoldsForNone(String path) {
        var decision = decide(Caller.of(APPLICATION, SPECIFIC), path);
        assertThat(decision).isInstanceOf(Denied.class);
        assertThat(decision.required()).contains(PERMISSION);
        assertThat(decision.explanation()).contains(SPECIFIC + " on the resource");
    }

    @Test
    void whereThePathNamesNoResourceTheBodyDoes() {
        assertThat(decide(Caller.of(APPLICATION, SPECIFIC), "/communications/calls"))
                .isInstanceOf(Allowed.class);
        assertThat(decide(on("/chats/1"), "/communications/calls")).isInstanceOf(Allowed.class);
    }

    @Test
    void aCallIsNoResource() {
        var caller = on("/log/get");
        assertThat(decide(caller, "/log/get(from=1)")).isInstanceOf(Denied.class);
        assertThat(decide(on("/teams(id='1')"), "/teams/1/channels/2/messages")).isInstanceOf(Denied.class);
    }

    @Test
    void anOrdinaryPermissionIsNotGrantedOnAResource() {
        var caller = Caller.of(APPLICATION).withGrantsOn("/teams/1", List.of("ChannelMessage.Read.All"));
        assertThat(decide(caller, "/teams/1/channels/2/messages")).isInstanceOf(Denied.class);
        assertThat(decide(Caller.of(APPLICATION, "ChannelMessage.Read.All"), "/teams/1/channels/2/messages"))
                .isInstanceOf(Allowed.class);
    }

    @Test
    void whatIsNeededBesidesHoldsForTheResourceToo() {
        var caller = Caller.of(APPLICATION, "Half", SPECIFIC);
        assertThat(decide(caller, "/halves/1")).isInstanceOf(Denied.class);
        assertThat(decide(caller.withGrantsOn("/halves/1", Set.of(SPECIFIC)), "/halves/1"))
                .isInstanceOf(Allowed.class);
        assertThat(decide(caller.withGrantsOn("/halves/1", Set.of(SPECIFIC)), "/halves/2"))
                .isInstanceOf(Denied.class);
    }

    @Test
    void severalResourcesMayBeGranted() {
        var caller = on("/teams/1")
                .withGrantsOn("/teams/2", Set.of(SPECIFIC, "Other"))
                .withGrantsOn("/teams/3", Set.of());
        assertThat(caller.grantsOn())
                .isEqualTo(Map.of(
                        "/teams/1", Set.of("channelmessage.read.group"),
                        "/teams/2", Set.of(SPECIFIC, "Other"),
                        "/teams/3", Set.of()));
        assertThat(decide(caller, "/teams/1/channels/2/messages")).isInstanceOf(Allowed.class);
        assertThat(decide(caller, "/teams/2/channels/2/messages")).isInstanceOf(Allowed.class);
        assertThat(decide(caller, "/teams/3/channels/2/messages")).isInstanceOf(Denied.class);
        assertThat(decide(caller.withGrantsOn("/teams/1", Set.of()), "/teams/1/channels/2/messages"))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> caller.grantsOn().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aGrantOnAResourceIsToldWithIt() {
        var decision = (Denied) decide(on("/teams/9"), "/teams/1/channels/2/messages");
        assertThat(decision.explanation()).endsWith("the caller holds channelmessage.read.group on /teams/9");
        assertThat(on("/teams/9")).hasToString("application [] {/teams/9=[channelmessage.read.group]}");
    }

    @Test
    void aGrantThatDoesNotCountIsUnused() {
        var caller =
                Caller.of(APPLICATION, SPECIFIC, "ChannelMessage.Read.All").withGrantsOn("/teams/1", Set.of(SPECIFIC));
        assertThat(decide(caller, "/teams/1/channels/2/messages").unusedGrants())
                .containsExactly(SPECIFIC);
        assertThat(decide(caller, "/communications/calls").unusedGrants()).containsExactly("ChannelMessage.Read.All");
    }

    @Test
    void grantsOnResourcesAreKeptAndCompared() {
        var caller = on("/teams/1");
        assertThat(caller.withSubject("s").withTenant("t").grantsOn()).isEqualTo(caller.grantsOn());
        assertThat(caller).isEqualTo(on("/teams/1")).hasSameHashCodeAs(on("/teams/1"));
        assertThat(caller).isNotEqualTo(on("/teams/2")).isNotEqualTo(Caller.of(APPLICATION));
        assertThat(Caller.of(APPLICATION).grantsOn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/, resource names nothing, since it is the root",
        "'', resource names nothing, since it is the root",
        "//, resource names nothing, since it has an empty segment"
    })
    void aResourceHasAPath(String resource, String start, String end) {
        assertThatThrownBy(() -> Caller.of(APPLICATION).withGrantsOn(resource, Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(start + ", " + end);
    }

    @Test
    void aPermissionOfOneRuleThatIsSpecificIsSoInAll() {
        var model = PermissionModel.of(
                List.of(rule(Permission.of(SPECIFIC, APPLICATION), "/teams/{id}"), rule(PERMISSION, "/chats/{id}")));
        assertThat(model.decide(Caller.of(APPLICATION, SPECIFIC), "GET", "/teams/1"))
                .isInstanceOf(Denied.class);
    }
}
