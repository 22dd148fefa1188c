package io.github.graphlobby.patch;

import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.testkit.ResourceLaws;
import java.util.List;
import net.jqwik.api.PropertyDefaults;

/** The laws hold for types that are not of the model, and for a family of them, of which the kit knows nothing. */
@PropertyDefaults(tries = 300)
class FleetLawsTest extends ResourceLaws {
    @Override
    protected List<ResourceType<?>> types() {
        return List.of(Fleet.Garage.TYPE, Fleet.Car.TYPE, Fleet.Boat.TYPE, Fleet.OtherVehicle.type("test.truck"));
    }
}
