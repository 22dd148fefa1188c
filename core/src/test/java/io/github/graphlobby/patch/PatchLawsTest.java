package io.github.graphlobby.patch;

import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.testkit.ResourceLaws;
import io.github.graphlobby.testkit.Resources;
import java.util.List;
import net.jqwik.api.PropertyDefaults;

/** The types of the model keep the laws that every resource type keeps. */
@PropertyDefaults(tries = 250)
class PatchLawsTest extends ResourceLaws {
    @Override
    protected List<ResourceType<?>> types() {
        return Resources.all();
    }
}
