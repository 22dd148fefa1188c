package io.github.graphlobby;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.graphlobby.guard.HouseRules;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

class ArchitectureTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(CLASSES);

    private static final String TOKEN = "io.github.graphlobby.json.token";
    private static final String CODEC = "io.github.graphlobby.json.codec";
    private static final String JSON = "io.github.graphlobby.json";
    private static final String BULK = "io.github.graphlobby.bulk";
    private static final String ENDPOINT = "io.github.graphlobby.endpoint";

    /** What Jackson's databind calls, for people who have an ObjectMapper. */
    private static final DescribedPredicate<JavaClass> PARTS_OF_THE_MODULE = describe(
            "are parts of the Jackson module",
            type -> Stream.of(
                            JacksonModule.class,
                            Deserializers.class,
                            Serializers.class,
                            ValueDeserializer.class,
                            ValueSerializer.class,
                            DatabindException.class)
                    .anyMatch(type::isAssignableTo));

    @Test
    void theRoomsWithDoorsAreExported() throws IOException {
        try (var in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            var module = ModuleDescriptor.read(in);
            assertThat(module.exports())
                    .extracting(ModuleDescriptor.Exports::source)
                    .containsExactlyInAnyOrder(JSON, BULK, ENDPOINT);
            assertThat(module.exports()).noneMatch(ModuleDescriptor.Exports::isQualified);
            assertThat(module.opens()).isEmpty();
        }
        classes()
                .should()
                .resideInAnyPackage(TOKEN, CODEC, JSON, BULK, ENDPOINT)
                .check(MAIN);
    }

    @Test
    void roomsKnowOnlyThoseBelow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("token")
                .definedBy(TOKEN)
                .layer("codec")
                .definedBy(CODEC)
                .layer("json")
                .definedBy(JSON)
                .layer("bulk")
                .definedBy(BULK)
                .layer("endpoint")
                .definedBy(ENDPOINT)
                .whereLayer("bulk")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("endpoint")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("json")
                .mayOnlyBeAccessedByLayers("bulk", "endpoint")
                .whereLayer("codec")
                // bulk reads a line where it stands in a buffer, for which no public reader has a form
                .mayOnlyBeAccessedByLayers("json", "bulk")
                .whereLayer("token")
                .mayOnlyBeAccessedByLayers("codec", "json", "bulk")
                .check(MAIN);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("io.github.graphlobby.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void onlyTokenAndTheJacksonModuleKnowJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage(TOKEN)
                .and(DescribedPredicate.not(PARTS_OF_THE_MODULE))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
                .check(MAIN);
    }

    @Test
    void nothingElseIsKnownButCoreAndTheJdk() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.graphlobby..",
                        "java..",
                        "org.jspecify.annotations",
                        "tools.jackson..",
                        "com.fasterxml.jackson..")
                .check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("houseRules")
    void mainCodeKeepsTheHouseRules(ArchRule rule) {
        rule.check(MAIN);
    }

    static List<ArchRule> houseRules() {
        return HouseRules.all();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(MAIN.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allMatch(classes -> classes.isAnnotatedWith(NullMarked.class));
    }
}
