package io.github.graphlobby.endpoint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.operation.InMemoryCallStore;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.Operation;
import io.github.graphlobby.operation.Operations;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.permission.PathMatch;
import io.github.graphlobby.permission.PermissionRule;
import io.github.graphlobby.permission.RequestPath;
import io.github.graphlobby.permission.Scheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What is declared is served, documented and tested: a forgotten handler, row or vector is found here. */
class OperationCoverageTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Map<String, List<String>> JSON = Map.of("Content-Type", List.of("application/json"));

    static List<Operation> operations() {
        return Operations.all();
    }

    /** Nobody may use it, which is only told where there is something to use. */
    @ParameterizedTest
    @MethodSource("operations")
    void everyOperationHasAHandler(Operation operation) {
        var endpoint = GraphEndpoint.builder(
                        Vintage.V1_2026,
                        InMemoryPlaceStore.of(List.of()),
                        InMemoryCallStore.of(List.of()),
                        request -> null,
                        () -> new UUID(0, 1),
                        () -> Instant.EPOCH)
                .build();
        assertThat(operation.templates())
                .allSatisfy(template -> assertThat(
                                endpoint.handle(GraphRequest.of(operation.method(), template, JSON, new byte[0])))
                        .extracting(GraphResponse::status)
                        .isEqualTo(401));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyOperationHasAVectorInWhichItSucceedsOnEachPath(Operation operation) {
        assertThat(operation.templates())
                .allSatisfy(template -> assertThat(EndpointVectors.all())
                        .anyMatch(vector -> succeeds(vector) && isOn(template, operation.method(), vector)));
    }

    private static boolean succeeds(JsonNode vector) {
        return vector.required("expected").required("status").intValue() < 300;
    }

    private static boolean isOn(String template, String method, JsonNode vector) {
        JsonNode request = vector.required("request");
        PathMatch match =
                Vintage.V1_2026.documentedPermissions().match(RequestPath.parse(EndpointVectors.text(request, "path")));
        return match != null
                && match.template().equals(template)
                && EndpointVectors.text(request, "method").equals(method);
    }

    @Test
    void theTableOfOperationsInTheReadmeIsThatOfTheDeclarations() throws IOException {
        assertThat(Files.readString(README)).contains(table());
    }

    private static String table() {
        return Stream.of(header(), Operations.all().stream().map(OperationCoverageTest::row))
                .flatMap(rows -> rows)
                .map(cells -> cells.collect(joining(" | ", "| ", " |\n")))
                .collect(joining());
    }

    private static Stream<Stream<String>> header() {
        var titles = Stream.concat(
                Stream.of("operation", "request"),
                Stream.concat(Vintage.all().stream().map(vintage -> "`" + vintage + "`"), Stream.of("source")));
        return Stream.of(
                titles, Stream.generate(() -> "---").limit(3L + Vintage.all().size()));
    }

    private static Stream<String> row(Operation operation) {
        var vintages = Vintage.all().stream().map(vintage -> permissions(operation, vintage));
        return Stream.concat(
                Stream.of(operation.name(), requests(operation)),
                Stream.concat(vintages, Stream.of(sources(operation))));
    }

    private static String requests(Operation operation) {
        return operation.templates().stream()
                .map(template -> "`" + operation.method() + " " + template + "`"
                        + (operation.deprecatedSince(template) == null ? "" : " (deprecated)"))
                .collect(joining(", "));
    }

    /** The least privileged in bold. */
    private static String permissions(Operation operation, Vintage vintage) {
        Map<Scheme, String> names = operation.rules(vintage.schema()).stream()
                .collect(groupingBy(
                        rule -> rule.permission().scheme(),
                        LinkedHashMap::new,
                        mapping(OperationCoverageTest::name, joining(", "))));
        return names.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(joining("; "));
    }

    private static String name(PermissionRule rule) {
        String name = rule.permission().name();
        return rule.least() ? "**" + name + "**" : name;
    }

    private static String sources(Operation operation) {
        return Vintage.all().stream()
                .flatMap(vintage -> operation.rules(vintage.schema()).stream())
                .map(PermissionRule::source)
                .distinct()
                .collect(joining("; "));
    }
}
