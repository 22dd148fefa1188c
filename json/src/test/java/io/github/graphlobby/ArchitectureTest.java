package io.github.graphlobby;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
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
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(CLASSES);

    private static final String JSON = "io.github.graphlobby.json";

    /** The streaming layer behind the reader and the writers, and the face for people who have an ObjectMapper. */
    private static final DescribedPredicate<JavaClass> FACES_OF_JACKSON = describe(
            "are the reader, the writers or the module",
            type -> fileOf(type)
                    .matches("TokenReader|TokenWriter|Utf8Writer|Names|Databind.*|.*DatabindException|Lobby.*"));

    @Test
    void thereIsOnePackageAndItIsExported() throws IOException {
        try (var in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            var module = ModuleDescriptor.read(in);
            assertThat(module.exports())
                    .extracting(ModuleDescriptor.Exports::source)
                    .containsExactly(JSON);
            assertThat(module.exports()).noneMatch(ModuleDescriptor.Exports::isQualified);
            assertThat(module.opens()).isEmpty();
        }
        classes().should().resideInAPackage(JSON).check(MAIN);
    }

    @Test
    void onlyTheFacesOfJacksonKnowJackson() {
        noClasses()
                .that(DescribedPredicate.not(FACES_OF_JACKSON))
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

    /** The name of the source file, which nested classes share. */
    private static String fileOf(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::fileOf).orElse(type.getSimpleName());
    }
}
