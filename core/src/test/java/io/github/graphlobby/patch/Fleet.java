package io.github.graphlobby.patch;

import static io.github.graphlobby.schema.Edm.INT32;
import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Edm.structured;

import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.NamedTypes;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
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
                Vehicle.class,
                DECLARATION,
                Map.of("test.car", () -> Car.TYPE, "test.boat", () -> Boat.TYPE),
                OtherVehicle::type);
    }

    record Car(
            @Nullable String owner,
            @Nullable PhysicalAddress home,
            @Nullable Integer seats,
            Map<String, @Nullable Object> additional)
            implements Vehicle, Resource<Car> {
        private static final Declaration<Car> OWN = Declaration.derived("test.car", Vehicle.DECLARATION);
        static final Property<Car, Integer> SEATS = OWN.property("seats", INT32);
        static final ResourceType<Car> TYPE = ResourceType.of(OWN, Car::of, Car::values);

        private @Nullable Object[] values() {
            return new @Nullable Object[] {owner, home, seats};
        }

        private static Car of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
            return new Car(OWNER.in(values), HOME.in(values), SEATS.in(values), additional);
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
        static final ResourceType<Boat> TYPE = ResourceType.of(OWN, Boat::of, Boat::values);

        private @Nullable Object[] values() {
            return new @Nullable Object[] {owner, home, harbour, berths};
        }

        private static Boat of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
            return new Boat(OWNER.in(values), HOME.in(values), HARBOUR.in(values), BERTHS.in(values), additional);
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
        private static final Declaration<OtherVehicle> OWN = Declaration.unmodelled(Vehicle.DECLARATION);

        private static final NamedTypes<OtherVehicle> TYPES =
                NamedTypes.of(OWN, OtherVehicle::of, OtherVehicle::values);

        static ResourceType<OtherVehicle> type(String name) {
            return TYPES.type(name);
        }

        private @Nullable Object[] values() {
            return new @Nullable Object[] {owner, home};
        }

        private static OtherVehicle of(
                String odataType, @Nullable Object[] values, Map<String, @Nullable Object> additional) {
            return new OtherVehicle(odataType, OWNER.in(values), HOME.in(values), additional);
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
        static final ResourceType<Garage> TYPE = ResourceType.of(OWN, Garage::of, Garage::values);

        private @Nullable Object[] values() {
            return new @Nullable Object[] {vehicle};
        }

        private static Garage of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
            return new Garage(VEHICLE.in(values), additional);
        }

        @Override
        public ResourceType<Garage> resourceType() {
            return TYPE;
        }
    }
}
