package io.github.graphlobby.patch;

import static io.github.graphlobby.patch.Edm.INT32;
import static io.github.graphlobby.patch.Edm.STRING;
import static io.github.graphlobby.patch.Edm.structured;

import io.github.graphlobby.model.place.PhysicalAddress;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small family of types: what stands in a garage is a car, a boat, or of a type that nobody modelled. */
final class Fleet {
    private Fleet() {}

    /** What all vehicles have. */
    sealed interface Vehicle extends AnyResource permits Car, Boat, OtherVehicle {
        Declaration<Vehicle> DECLARATION = Declaration.complex("test.vehicle");
        Property<Vehicle, String> OWNER = DECLARATION.property("owner", STRING);
        Property<Vehicle, PhysicalAddress> HOME =
                DECLARATION.property("home", structured(PhysicalAddress.class, () -> PhysicalAddress.TYPE));
        ResourceFamily<Vehicle> TYPE = ResourceFamily.of(
                DECLARATION, Map.of("test.car", () -> Car.TYPE, "test.boat", () -> Boat.TYPE), OtherVehicle::type);
    }

    record Car(
            @Nullable String owner,
            @Nullable PhysicalAddress home,
            @Nullable Integer seats,
            Map<String, @Nullable Object> additional)
            implements Vehicle, Resource<Car> {
        private static final Declaration<Car> OWN = Declaration.derived("test.car", Vehicle.DECLARATION);
        static final Property<Car, Integer> SEATS = OWN.property("seats", INT32);
        static final ResourceType<Car> TYPE = ResourceType.of(OWN, new Car(null, null, null, Json.EMPTY), Car::rebuild);

        @Override
        public @Nullable Object[] values() {
            return new @Nullable Object[] {owner, home, seats};
        }

        private Car rebuild(Patch<Car> patch) {
            return new Car(
                    patch.at(OWNER, owner), patch.at(HOME, home), patch.at(SEATS, seats), patch.additional(additional));
        }

        @Override
        public ResourceType<Car> resourceType() {
            return TYPE;
        }
    }

    /** Its second property of its own has the position that no car has, its first the one of a car's seats. */
    record Boat(
            @Nullable String owner,
            @Nullable PhysicalAddress home,
            @Nullable PhysicalAddress harbour,
            @Nullable Integer berths,
            Map<String, @Nullable Object> additional)
            implements Vehicle, Resource<Boat> {
        private static final Declaration<Boat> OWN = Declaration.derived("test.boat", Vehicle.DECLARATION);
        static final Property<Boat, PhysicalAddress> HARBOUR =
                OWN.property("harbour", structured(PhysicalAddress.class, () -> PhysicalAddress.TYPE));
        static final Property<Boat, Integer> BERTHS = OWN.property("berths", INT32);
        static final ResourceType<Boat> TYPE =
                ResourceType.of(OWN, new Boat(null, null, null, null, Json.EMPTY), Boat::rebuild);

        @Override
        public @Nullable Object[] values() {
            return new @Nullable Object[] {owner, home, harbour, berths};
        }

        private Boat rebuild(Patch<Boat> patch) {
            return new Boat(
                    patch.at(OWNER, owner),
                    patch.at(HOME, home),
                    patch.at(HARBOUR, harbour),
                    patch.at(BERTHS, berths),
                    patch.additional(additional));
        }

        @Override
        public ResourceType<Boat> resourceType() {
            return TYPE;
        }
    }

    record OtherVehicle(
            String odataType,
            @Nullable String owner,
            @Nullable PhysicalAddress home,
            Map<String, @Nullable Object> additional)
            implements Vehicle, Resource<OtherVehicle> {
        private static final Declaration<OtherVehicle> OWN = Declaration.<OtherVehicle>derived(
                        "test.vehicle", Vehicle.DECLARATION)
                .open();

        static ResourceType<OtherVehicle> type(String name) {
            return ResourceType.named(name, OWN, new OtherVehicle(name, null, null, Json.EMPTY), OtherVehicle::rebuild);
        }

        @Override
        public @Nullable Object[] values() {
            return new @Nullable Object[] {owner, home};
        }

        private OtherVehicle rebuild(Patch<OtherVehicle> patch) {
            return new OtherVehicle(
                    odataType, patch.at(OWNER, owner), patch.at(HOME, home), patch.additional(additional));
        }

        @Override
        public ResourceType<OtherVehicle> resourceType() {
            return type(odataType);
        }
    }

    record Garage(@Nullable Vehicle vehicle, Map<String, @Nullable Object> additional) implements Resource<Garage> {
        private static final Declaration<Garage> OWN = Declaration.complex("test.garage");
        static final Property<Garage, Vehicle> VEHICLE =
                OWN.property("vehicle", structured(Vehicle.class, () -> Vehicle.TYPE));
        static final ResourceType<Garage> TYPE = ResourceType.of(OWN, new Garage(null, Json.EMPTY), Garage::rebuild);

        @Override
        public @Nullable Object[] values() {
            return new @Nullable Object[] {vehicle};
        }

        private Garage rebuild(Patch<Garage> patch) {
            return new Garage(patch.at(VEHICLE, vehicle), patch.additional(additional));
        }

        @Override
        public ResourceType<Garage> resourceType() {
            return TYPE;
        }
    }
}
