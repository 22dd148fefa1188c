package io.github.graphlobby.example;

import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.testkit.ResourceLaws;
import java.util.List;
import net.jqwik.api.PropertyDefaults;

/** A resource of one's own keeps the laws of patches: this class is all that is needed to test it. */
@PropertyDefaults(tries = 300)
class DeskLawsTest extends ResourceLaws {
    @Override
    protected List<ResourceType<?>> types() {
        return List.of(Desk.TYPE);
    }
}
