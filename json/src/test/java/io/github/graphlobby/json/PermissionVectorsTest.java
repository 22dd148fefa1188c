package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.permission.Allowed;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Decision;
import io.github.graphlobby.permission.Denied;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.PermissionRule;
import io.github.graphlobby.permission.Scheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * Models in the published format decide as an oracle did that was written independently of this library.
 *
 * <p>The cases of the published model stand as rows, whose last cells may be missing: number, scheme, method, path,
 * grants ({@code "*"} for all that the model names), result, template, required permissions (those that are least
 * privileged with an asterisk), and the permissions that allow. So do the cases of qualified names, of which the oracle
 * knows nothing: another program has read their permissions from the published file.
 */
class PermissionVectorsTest {
    private static final PermissionModel SEED = model("seed");
    private static final PermissionModel SYNTHETIC = model("synthetic");
    private static final PermissionModel PUBLISHED = model("published");

    /** The published model, and what it lacks of the two documents of 2022. */
    private static final PermissionModel MERGED = PermissionModel.of(Stream.concat(
                    PUBLISHED.rules().stream(), SEED.rules().stream().filter(PermissionVectorsTest::updatesMetadata))
            .toList());

    /** What is asked. */
    record Question(int id, Scheme scheme, String method, String path, List<String> grants) {}

    /** What is answered. */
    record Answer(
            String result,
            @Nullable String template,
            List<String> required,
            List<String> grantedBy,
            List<String> least) {

        static Answer of(Decision decision) {
            return new Answer(
                    decision instanceof Denied denied ? denied.reason().name() : "ALLOWED",
                    decision.template(),
                    names(decision.required()),
                    decision instanceof Allowed allowed ? names(allowed.grantedBy()) : List.of(),
                    names(decision.leastPrivileged()));
        }

        private static List<String> names(List<Permission> permissions) {
            return permissions.stream().map(Permission::name).toList();
        }
    }

    private static PermissionModel model(String name) {
        String path = "/vectors/permission/" + name + "-model.json";
        try (InputStream file = requireNonNull(PermissionVectorsTest.class.getResourceAsStream(path), path)) {
            return PermissionModelReader.of(name).read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean updatesMetadata(PermissionRule rule) {
        return rule.templates().get(0).endsWith("/updateMetadata");
    }

    @Test
    void thereAre1477Cases() {
        assertThat(cases("seed")).hasSize(45);
        assertThat(cases("synthetic")).hasSize(15);
        assertThat(cases("merged")).hasSize(44);
        assertThat(cases("published")).hasSize(1240);
        assertThat(cases("qualified")).hasSize(133);
    }

    @TestFactory
    Stream<DynamicTest> theModelOfTheTwoDocumentsDecidesAsTheOracle() {
        return tests("seed", SEED, PermissionVectorsTest::question, PermissionVectorsTest::answer);
    }

    @TestFactory
    Stream<DynamicTest> theSyntheticModelDecidesAsTheOracle() {
        return tests("synthetic", SYNTHETIC, PermissionVectorsTest::question, PermissionVectorsTest::answer);
    }

    @TestFactory
    Stream<DynamicTest> theMergedModelDecidesAsTheOracle() {
        return tests("merged", MERGED, PermissionVectorsTest::question, PermissionVectorsTest::answer);
    }

    @TestFactory
    Stream<DynamicTest> thePublishedModelDecidesAsTheOracle() {
        return tests("published", PUBLISHED, PermissionVectorsTest::rowQuestion, PermissionVectorsTest::rowAnswer);
    }

    @TestFactory
    Stream<DynamicTest> thePublishedModelTellsQualifiedNamesFromKeys() {
        return tests("qualified", PUBLISHED, PermissionVectorsTest::rowQuestion, PermissionVectorsTest::rowAnswer);
    }

    private static Stream<DynamicTest> tests(
            String name,
            PermissionModel model,
            Function<JsonNode, Question> question,
            Function<JsonNode, Answer> answer) {
        return cases(name)
                .valueStream()
                .map(node -> DynamicTest.dynamicTest(
                        "case " + question.apply(node).id(),
                        () -> check(model, question.apply(node), answer.apply(node))));
    }

    private static JsonNode cases(String name) {
        return Vectors.read("permission/" + name + "-cases.json");
    }

    private static void check(PermissionModel model, Question asked, Answer expected) {
        var caller = Caller.of(asked.scheme(), asked.grants());
        assertThat(Answer.of(model.decide(caller, asked.method(), asked.path())))
                .as(asked.toString())
                .isEqualTo(expected);
    }

    private static Question question(JsonNode node) {
        return new Question(
                node.required("id").intValue(),
                scheme(node.required("scheme")),
                node.required("method").stringValue(),
                node.required("path").stringValue(),
                texts(node.required("granted")));
    }

    private static Answer answer(JsonNode node) {
        return new Answer(
                node.required("result").stringValue(),
                node.required("template").stringValue(null),
                texts(node.required("required")),
                texts(node.required("grantedBy")),
                texts(node.required("least")));
    }

    private static Question rowQuestion(JsonNode row) {
        JsonNode grants = row.required(4);
        return new Question(
                row.required(0).intValue(),
                scheme(row.required(1)),
                row.required(2).stringValue(),
                row.required(3).stringValue(),
                grants.isArray() ? texts(grants) : allOf(PUBLISHED));
    }

    private static Answer rowAnswer(JsonNode row) {
        List<String> required = texts(row.path(7));
        return new Answer(
                row.required(5).stringValue(),
                row.path(6).stringValue(null),
                required.stream().map(name -> name.replace("*", "")).toList(),
                texts(row.path(8)),
                required.stream()
                        .filter(name -> name.startsWith("*"))
                        .map(name -> name.substring(1))
                        .toList());
    }

    private static List<String> allOf(PermissionModel model) {
        return model.rules().stream().map(rule -> rule.permission().name()).toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    private static Scheme scheme(JsonNode key) {
        return requireNonNull(Scheme.ofKey(key.stringValue()), key::toString);
    }
}
