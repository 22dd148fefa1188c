package io.github.graphlobby.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceFamily;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The list of the types against the classes that the module has. */
class ModelTypesTest {
    private static final JavaClasses MODEL =
            new ClassFileImporter().importPath(Path.of("target", "classes", "io", "github", "graphlobby", "model"));

    @Test
    void everyRecordIsThereOnce() {
        assertThat(ModelTypes.records())
                .<Class<?>>extracting(type -> type.empty().getClass())
                .containsExactlyInAnyOrderElementsOf(classes(type -> isRecord(type) && isNamedAtOnce(type)));
    }

    @Test
    void everyFamilyIsThereOnce() {
        assertThat(ModelTypes.families())
                .containsExactlyInAnyOrderElementsOf(classes(ModelTypesTest::isFamily).stream()
                        .map(ModelTypesTest::family)
                        .toList());
    }

    @Test
    void aFamilyLeadsToEveryRecordThatIsDerivedFromIt() {
        assertThat(ModelTypes.families())
                .allSatisfy(family -> assertThat(List.<Object>copyOf(family.modelled()))
                        .containsExactlyInAnyOrderElementsOf(ModelTypes.records().stream()
                                .filter(type -> family.javaClass().isAssignableFrom(type.javaClass()))
                                .toList()));
    }

    @Test
    void everyEnumerationIsThereOnce() {
        assertThat(ModelTypes.enumerations())
                .<Class<?>>extracting(EnumType::javaClass)
                .containsExactlyInAnyOrderElementsOf(classes(type -> type.isAssignableTo(EvolvableEnum.class)));
    }

    @Test
    void aTypeIsFoundByItsClass() {
        assertThat(ModelTypes.records())
                .allSatisfy(
                        type -> assertThat(ModelTypes.structured(type.empty().getClass()))
                                .isSameAs(type));
        assertThat(ModelTypes.enumerations())
                .allSatisfy(type ->
                        assertThat(ModelTypes.enumeration(type.javaClass())).isSameAs(type));
        assertThat(classes(ModelTypesTest::isFamily))
                .allSatisfy(base -> assertThat(ModelTypes.structured(base)).isSameAs(family(base)));
    }

    @Test
    void aRecordThatKeepsUnmodelledTypesLeadsToTheFamilyThatMakesIt() {
        assertThat(classes(type -> isRecord(type) && !isNamedAtOnce(type)))
                .hasSameSizeAs(ModelTypes.families())
                .allSatisfy(keeper -> assertThat(ModelTypes.structured(keeper))
                        .isInstanceOfSatisfying(
                                ResourceFamily.class,
                                family -> assertThat(family.type("microsoft.graph.unmodelled")
                                                .empty())
                                        .isInstanceOf(keeper)));
        assertThat(ModelTypes.structured(OtherPlace.class)).isSameAs(Place.TYPE);
    }

    @Test
    void anotherClassHasNoType() {
        assertThat(ModelTypes.structured(Entity.class)).isNull();
        assertThat(ModelTypes.structured(String.class)).isNull();
        assertThat(ModelTypes.enumeration(Room.class)).isNull();
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void aNullClassIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> ModelTypes.structured(null))
                .withMessage("javaClass");
        assertThatNullPointerException()
                .isThrownBy(() -> ModelTypes.enumeration(null))
                .withMessage("javaClass");
    }

    /** Only a call has a rule for URLs, so the class of that rule tells whether calls were initialised. */
    @Test
    void askingForOneTypeInitialisesNoOther() throws Exception {
        try (var loader = new FreshLoader()) {
            var structured = loader.loadClass(ModelTypes.class.getName()).getMethod("structured", Class.class);

            structured.invoke(null, loader.loadClass("io.github.graphlobby.model.place.Room"));
            assertThat(loader.has("io.github.graphlobby.schema.Rule$Min")).isTrue();
            assertThat(loader.has("io.github.graphlobby.schema.Rule$Https")).isFalse();

            structured.invoke(null, loader.loadClass("io.github.graphlobby.model.call.Call"));
            assertThat(loader.has("io.github.graphlobby.schema.Rule$Https")).isTrue();
        }
    }

    /** Loads the module's classes anew, and tells which it has loaded. */
    private static final class FreshLoader extends URLClassLoader {
        FreshLoader() {
            // No parent: that of the platform would give out the classes of a named module as they are.
            super(
                    new URL[] {
                        ModelTypes.class.getProtectionDomain().getCodeSource().getLocation()
                    },
                    null);
        }

        boolean has(String name) {
            return findLoadedClass(name) != null;
        }
    }

    private static List<Class<?>> classes(Predicate<JavaClass> wanted) {
        return MODEL.stream().filter(wanted).<Class<?>>map(JavaClass::reflect).toList();
    }

    private static boolean isRecord(JavaClass type) {
        return type.isRecord() && type.isAssignableTo(Resource.class);
    }

    private static boolean isNamedAtOnce(JavaClass record) {
        return record.tryGetField("TYPE").isPresent();
    }

    /** An interface that records share and that is the type of a value. */
    private static boolean isFamily(JavaClass type) {
        return type.isInterface() && type.isAssignableTo(AnyResource.class) && isNamedAtOnce(type);
    }

    private static ResourceFamily<?> family(Class<?> base) {
        try {
            return (ResourceFamily<?>) base.getField("TYPE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(base.getName(), e);
        }
    }
}
