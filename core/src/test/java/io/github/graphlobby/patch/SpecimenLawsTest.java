package io.github.graphlobby.patch;

import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.testkit.ResourceLaws;
import io.github.graphlobby.testkit.Specimen;
import java.util.List;
import net.jqwik.api.PropertyDefaults;

/** The laws hold for the kinds of values that no type of the model has. */
@PropertyDefaults(tries = 150)
class SpecimenLawsTest extends ResourceLaws {
    @Override
    protected List<ResourceType<?>> types() {
        return List.of(Specimen.TYPE);
    }
}
