package io.github.graphlobby;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.graphlobby.guard.HouseRules;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(CLASSES);

    private static final String INTERNAL = "io.github.graphlobby.internal";
    private static final String SCHEMA = "io.github.graphlobby.schema";
    private static final String PATCH = "io.github.graphlobby.patch";
    private static final String MODEL = "io.github.graphlobby.model..";
    private static final String PERMISSION = "io.github.graphlobby.permission";
    private static final String OPERATION = "io.github.graphlobby.operation";
    private static final String JDK = "java..";
    private static final String NULLNESS = "org.jspecify.annotations";
    private static final String VALIDATION = "jakarta.validation";
    private static final String CONSTRAINTS = "jakarta.validation.constraints";
    private static final String ENTITY = "io.github.graphlobby.model";

    @Test
    void thereAreNoOtherPackages() {
        classes()
                .should()
                .resideInAnyPackage(INTERNAL, SCHEMA, PATCH, MODEL, PERMISSION, OPERATION)
                .check(MAIN);
    }

    @Test
    void onlyTheJsonModuleSeesInternalAndOnlyTheModelIsOpen() throws IOException {
        try (var in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            var module = ModuleDescriptor.read(in);
            assertThat(module.exports())
                    .filteredOn(ModuleDescriptor.Exports::isQualified)
                    .singleElement()
                    .satisfies(internal -> {
                        assertThat(internal.source()).isEqualTo(INTERNAL);
                        assertThat(internal.targets()).containsExactly("io.github.graphlobby.json");
                    });
            assertThat(module.opens()).allMatch(open -> open.source().startsWith(ENTITY + "."));
        }
    }

    @Test
    void internalKnowsOnlyTheJdk() {
        only(INTERNAL, JDK, NULLNESS).check(MAIN);
    }

    @Test
    void schemaKnowsNoPatch() {
        only(SCHEMA, INTERNAL, JDK, NULLNESS).check(MAIN);
    }

    @Test
    void patchKnowsSchema() {
        only(PATCH, SCHEMA, INTERNAL, JDK, NULLNESS).check(MAIN);
    }

    @Test
    void modelKnowsOnlySchemaAndBeanValidation() {
        only(MODEL, SCHEMA, JDK, NULLNESS, VALIDATION, CONSTRAINTS).check(MAIN);
    }

    @Test
    void permissionKnowsOnlyTheJdk() {
        only(PERMISSION, INTERNAL, JDK, NULLNESS).check(MAIN);
    }

    @Test
    void operationKnowsModelPatchAndPermission() {
        only(OPERATION, MODEL, PATCH, SCHEMA, PERMISSION, INTERNAL, JDK, NULLNESS, VALIDATION)
                .check(MAIN);
    }

    /** Each package of the model, and those it may build on. */
    @ParameterizedTest
    @CsvSource({
        "identity, ''",
        "media, ''",
        "place, ''",
        "meeting, identity",
        "participant, identity media",
        "call, identity media meeting participant",
        "catalog, call identity media meeting participant place"
    })
    void packagesOfTheModelBuildOnEachOtherInOneDirection(String room, String others) {
        var known = Stream.of(others.split(" ")).map(other -> ENTITY + "." + other);
        var language = Stream.of(ENTITY, SCHEMA, JDK, NULLNESS, VALIDATION, CONSTRAINTS);
        only(ENTITY + "." + room, Stream.concat(language, known).toArray(String[]::new))
                .check(MAIN);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("io.github.graphlobby.(**)").should().beFreeOfCycles().check(MAIN);
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

    /** The type takes all other constants in; one that came after it would be null when the type is made. */
    @Test
    void theTypeIsTheLastConstantOfItsRecord() {
        assertThat(MAIN.stream()
                        .filter(type -> type.getPackageName().startsWith("io.github.graphlobby.model"))
                        .map(JavaClass::reflect)
                        .filter(type -> type.isRecord() && Resource.class.isAssignableFrom(type))
                        .filter(type -> !isNamedLater(type)))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(constants(type))
                        .as("constants of %s", type.getSimpleName())
                        .endsWith("TYPE"));
    }

    /** A record that keeps values of types nobody modelled has a type for each name. */
    private static boolean isNamedLater(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .anyMatch(method ->
                        Modifier.isStatic(method.getModifiers()) && method.getReturnType() == ResourceType.class);
    }

    private static Stream<String> constants(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .map(Field::getName);
    }

    private static ArchRule only(String origin, String... targets) {
        return classes()
                .that()
                .resideInAPackage(origin)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        Stream.concat(Stream.of(origin), Stream.of(targets)).toArray(String[]::new));
    }
}
