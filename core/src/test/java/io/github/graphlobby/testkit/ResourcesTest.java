package io.github.graphlobby.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.graphlobby.model.Entity;
import io.github.graphlobby.schema.Resource;
import org.junit.jupiter.api.Test;

class ResourcesTest {
    @Test
    void everyRecordOfTheModelIsThereOnce() {
        var model = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importUrl(Entity.class.getProtectionDomain().getCodeSource().getLocation());

        var records = model.stream()
                .filter(found -> found.isRecord()
                        && found.isAssignableTo(Resource.class)
                        && found.getPackageName().startsWith(Entity.class.getPackageName()))
                .map(JavaClass::getName);

        assertThat(Resources.all())
                .extracting(type -> type.empty().getClass().getName())
                .containsExactlyInAnyOrderElementsOf(records.toList());
    }
}
