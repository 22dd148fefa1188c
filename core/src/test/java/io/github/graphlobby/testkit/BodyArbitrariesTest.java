package io.github.graphlobby.testkit;

import static io.github.graphlobby.testkit.BodyArbitraries.brokenBodies;
import static io.github.graphlobby.testkit.BodyArbitraries.legalBodies;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.Draws;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Violation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** That bodies are of all kinds. */
class BodyArbitrariesTest {
    /** Draws until everything expected has come, and fails with what never comes. */
    private static <T, F> void assertAllComeFrom(
            Arbitrary<T> arbitrary, Function<T, ? extends Stream<F>> what, Set<F> expected) {
        var missing = new HashSet<>(expected);
        assertThat(arbitrary.sampleStream().limit(Draws.MOST).anyMatch(sample -> {
                    what.apply(sample).forEach(missing::remove);
                    return missing.isEmpty();
                }))
                .as("never seen: %s", missing)
                .isTrue();
    }

    @Example
    void legalBodiesAreWrittenInManyWays() {
        new Draws<>(legalBodies(Room.TYPE).map(LegalBody::json))
                .sometimes("{}"::equals)
                .sometimes(json -> json.contains("null"))
                .sometimes(json -> json.contains("\"@odata.type\":\"microsoft.graph.room\""))
                .sometimes(json -> json.contains("\"@odata.type\":\"#microsoft.graph.room\""))
                .sometimes(json -> json.contains("\"@odata.etag\""))
                .sometimes(json -> json.matches("(?s).*\"[a-zA-Z]+@odata\\.type\".*"))
                .sometimes(json -> json.matches("(?s)\\{\\s+\".*"))
                .sometimes(
                        json -> json.contains("\"capa\\u0063ity\"") || json.matches("(?s).*\\\\u00[67][0-9a-fA-F].*"))
                .sometimes(json -> json.contains("\\/"))
                .sometimes(json -> json.indexOf("\"phone\"") > json.indexOf("\"capacity\"") && json.contains("phone"))
                .sometimes(json -> json.indexOf("\"phone\"") < json.indexOf("\"capacity\"") && json.contains("phone"));
    }

    @Example
    void aDocumentedSpellingAndAnIntegerForADoubleAreSentToo() {
        new Draws<>(legalBodies(Room.TYPE))
                .sometimes(body ->
                        body.json().contains("\"Standard\"") || body.json().contains("\"Reserved\""))
                .sometimes(body -> body.json().matches("(?s).*\"(lat|long)itude\":-?[0-9]+[,}].*"));
    }

    @Example
    void brokenBodiesHaveOneFaultOrSeveralButNoneTwice() {
        new Draws<>(brokenBodies(Room.TYPE))
                .always(body -> !body.faults().isEmpty())
                .always(body ->
                        Set.copyOf(body.faults()).size() == body.faults().size())
                .sometimes(body -> body.faults().size() == 1)
                .sometimes(body -> body.faults().size() == 4);
    }

    @Example
    void everyCodeComesInsideACall() {
        assertAllComeFrom(
                brokenBodies(Call.TYPE),
                body -> body.faults().stream().filter(fault -> depth(fault) > 1).map(Fault::code),
                codes());
    }

    /** A room has no text whose length is limited. */
    @Example
    void everyCodeButOneComesInARoomAtItsRootAndInItems() {
        var codes = codes();
        codes.remove(Violation.TOO_LONG);

        assertAllComeFrom(
                brokenBodies(Room.TYPE),
                body -> body.faults().stream()
                        .filter(fault -> depth(fault) == 1)
                        .map(Fault::code),
                codes);
        assertAllComeFrom(
                brokenBodies(Room.TYPE),
                body -> body.faults().stream()
                        .filter(fault -> fault.pointer().matches("/children/[0-9]+/.*"))
                        .map(Fault::code),
                codes);
    }

    @Example
    void everyPropertyIsWrongInEachWayInWhichItCanBe() {
        assertAllComeFrom(
                brokenBodies(Room.TYPE),
                body -> body.faults().stream(),
                Room.TYPE.properties().stream()
                        .flatMap(BodyArbitrariesTest::faultsOf)
                        .collect(Collectors.toSet()));
    }

    private static Stream<Fault> faultsOf(Property<?, ?> property) {
        return Flaws.of(property.type()).stream().map(flaw -> new Fault("/" + property.name(), flaw.code()));
    }

    @Example
    void sometimesTheDocumentIsNoObject() {
        new Draws<>(brokenBodies(Room.TYPE))
                .sometimes(body -> body.faults().equals(List.of(new Fault("", Violation.WRONG_TYPE))));
    }

    private static long depth(Fault fault) {
        return fault.pointer().chars().filter(c -> c == '/').count();
    }

    /** Every code that there is. */
    private static Set<String> codes() {
        return Stream.of(Violation.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(BodyArbitrariesTest::text)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String text(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(constant.toString(), e);
        }
    }
}
