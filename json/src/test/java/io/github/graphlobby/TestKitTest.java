package io.github.graphlobby;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.graphlobby.guard.HouseRules;
import io.github.graphlobby.testkit.Resources;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The jar of the test kit, as it is published. */
class TestKitTest {
    private static final String KIT = "io.github.graphlobby.testkit";

    @Test
    void itKnowsNothingButCoreAndTheApiOfJqwik() throws Exception {
        try (var jar = kit()) {
            classes()
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(
                            KIT,
                            "java..",
                            "org.jspecify.annotations",
                            "net.jqwik.api..",
                            "io.github.graphlobby.model..",
                            "io.github.graphlobby.operation",
                            "io.github.graphlobby.patch",
                            "io.github.graphlobby.schema"))
                    .check(new ClassFileImporter().importJar(jar));
        }
    }

    @Test
    void itHoldsTheKitAndNoTests() throws Exception {
        try (var jar = kit()) {
            assertThat(jar.stream().filter(entry -> !entry.isDirectory()))
                    .extracting(entry -> entry.getName())
                    .contains(KIT.replace('.', '/') + "/ResourceLaws.class")
                    .allMatch(name -> name.matches("(META-INF|" + KIT.replace('.', '/') + ")/.*"))
                    .noneMatch(name -> name.matches(".*Test(\\$.*)?\\.class"));
            assertThat(module(jar)).isEqualTo(KIT);
        }
    }

    @Test
    void theGuardsAreNotInIt() throws Exception {
        assertThat(location(HouseRules.class)).isNotEqualTo(location(Resources.class));
    }

    private static JarFile kit() throws IOException, URISyntaxException {
        return new JarFile(location(Resources.class).toFile());
    }

    private static String module(JarFile jar) throws IOException {
        return jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name");
    }

    private static Path location(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
