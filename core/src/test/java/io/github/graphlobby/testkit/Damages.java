package io.github.graphlobby.testkit;

import static io.github.graphlobby.schema.Violation.DUPLICATE_MEMBER;
import static io.github.graphlobby.schema.Violation.UNKNOWN_PROPERTY;
import static io.github.graphlobby.schema.Violation.UNSUPPORTED_CHANGE;
import static io.github.graphlobby.schema.Violation.WRONG_ODATA_TYPE;

import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import io.github.graphlobby.schema.ValueType.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Picks ways to make a body wrong.
 *
 * @param random what the choices are made with
 */
record Damages(Random random) {
    /** Reaches a member of an item in a value in a value. */
    private static final int MAX_DEPTH = 4;

    /** Tells whether some value is wrong; any JSON value is a right untyped one. */
    static boolean canBeWrong(ValueType<?> type) {
        return type.kind() != Kind.UNTYPED || !type.isClearable();
    }

    /** Picks one for an object, which has a type or members. */
    Damage of(BodyObject object) {
        return of(object, MAX_DEPTH);
    }

    private Damage of(BodyObject object, int depth) {
        ResourceType<?> type = object.type;
        if (object.entry != null && (object.members.isEmpty() || random.nextBoolean())) {
            return wrongEntry(object, object.entry);
        }
        if (type == null) {
            return repeated(object);
        }
        Damage damage = null;
        while (damage == null) {
            damage = switch (random.nextInt(10)) {
                case 0, 1 -> object.members.isEmpty() ? null : repeated(object);
                case 2 -> type.isOpen() ? null : unknown(object, type);
                case 3 -> wrongType(object, type);
                case 4 -> asked(object);
                default -> wrongValue(object, type, depth);
            };
        }
        return damage;
    }

    /** Whatever stands in a member that is given again is passed over. */
    private Damage repeated(BodyObject object) {
        String name = Flaws.pick(object.members, random).name();
        return Damage.at("/" + Pointers.escape(name), DUPLICATE_MEMBER, () -> object.repeat(name, anything(), random));
    }

    private Damage wrongEntry(BodyObject object, ValueType<?> type) {
        String key = object.has("a") ? "a" : "~un/known";
        Flaw flaw = flawOfEntry(type);
        return Damage.at("/" + Pointers.escape(key), flaw.code(), () -> object.put(key, flaw.json(), random));
    }

    private @Nullable Damage unknown(BodyObject object, ResourceType<?> type) {
        String name = Flaws.pick(unknownNames(type), random);
        return object.has(name)
                ? null
                : Damage.at("/" + Pointers.escape(name), UNKNOWN_PROPERTY, () -> object.put(name, anything(), random));
    }

    /** Control information that asks for a change other than of values. */
    private @Nullable Damage asked(BodyObject object) {
        String name = Flaws.pick(List.of("@removed", "x@odata.bind", "y@bind", "children@delta"), random);
        return object.has(name)
                ? null
                : Damage.at("/" + name, UNSUPPORTED_CHANGE, () -> object.put(name, anything(), random));
    }

    /** Names are compared exactly, and those that only a service may send are unknown in a patch. */
    private static List<String> unknownNames(ResourceType<?> type) {
        var similar = type.properties().stream()
                .map(Property::name)
                .flatMap(name -> Stream.of(name.toUpperCase(Locale.ROOT), name + " "));
        var others = Stream.concat(Stream.of("colour", "~un/known", ""), type.aliases().keySet().stream());
        return Stream.concat(similar, others)
                .filter(name -> type.property(name) == null)
                .toList();
    }

    /** An object of an abstract type is wrong as a whole if nothing says which type it is. */
    private Damage wrongType(BodyObject object, ResourceType<?> type) {
        var name = Flaws.pick(Flaws.wrongTypeNames(type).toList(), random);
        if (!object.ofAbstractType) {
            return Damage.at(
                    "/" + StructuredType.ODATA_TYPE,
                    WRONG_ODATA_TYPE,
                    () -> object.put(StructuredType.ODATA_TYPE, name, random));
        }
        return Damage.at("", WRONG_ODATA_TYPE, () -> {
            object.remove(StructuredType.ODATA_TYPE);
            if (random.nextBoolean()) {
                object.put(StructuredType.ODATA_TYPE, name, random);
            }
        });
    }

    private @Nullable Damage wrongValue(BodyObject object, ResourceType<?> type, int depth) {
        List<? extends Property<?, ?>> properties = type.properties().stream()
                .filter(property -> canBeWrong(property.type()))
                .toList();
        if (properties.isEmpty()) {
            return null;
        }
        Property<?, ?> property = Flaws.pick(properties, random);
        Flaw flaw = flaw(property.type(), depth);
        return new Damage(
                "/" + Pointers.escape(property.name()),
                flaw.inside(),
                flaw.code(),
                () -> object.put(property.name(), flaw.json(), random));
    }

    /** Picks one for an array whose items can be wrong: one more item. */
    Damage of(BodyArray array) {
        Flaw flaw = flaw(array.item(), MAX_DEPTH);
        return new Damage(
                "/" + array.items().size(),
                flaw.inside(),
                flaw.code(),
                () -> array.items().add(flaw.json()));
    }

    /** Picks a wrong value; half of those that can be are right as a whole, and something inside is wrong. */
    private Flaw flaw(ValueType<?> type, int depth) {
        if (depth > 0 && random.nextBoolean()) {
            if (type instanceof CollectionType<?> collection && canBeWrong(collection.item())) {
                Flaw item = flaw(collection.item(), depth - 1);
                return new Flaw(Collections.singletonList(item.json()), "/0" + item.inside(), item.code());
            }
            if (type instanceof MapType<?> map) {
                Flaw entry = flawOfEntry(map.value());
                return new Flaw(BodyObject.map(map).add("x/y", entry.json()), "/x~1y", entry.code());
            }
            if (type instanceof StructuredValueType<?> structured) {
                return flawInside(structured.structuredType(), depth - 1);
            }
        }
        return flawOfItself(type);
    }

    private Flaw flawOfItself(ValueType<?> type) {
        return pick(Flaws.of(type));
    }

    /** Null removes an entry, whatever the type of its value. */
    private Flaw flawOfEntry(ValueType<?> type) {
        return pick(Flaws.of(type).stream().filter(flaw -> flaw.json() != null).toList());
    }

    /** Picks a code first, because there are many more ways to be of the wrong type than to break a rule. */
    private Flaw pick(List<Flaw> flaws) {
        String code = Flaws.pick(flaws.stream().map(Flaw::code).distinct().toList(), random);
        return Flaws.pick(
                flaws.stream().filter(flaw -> flaw.code().equals(code)).toList(), random);
    }

    private Flaw flawInside(StructuredType<?> declared, int depth) {
        List<ResourceType<?>> types = new ArrayList<>();
        Latitude.LEGAL.types(declared).forEach(types::add);
        var type = Flaws.pick(types, random);
        var object = new BodyObject(type, declared instanceof ResourceFamily<?>);
        if (object.ofAbstractType) {
            object.add(StructuredType.ODATA_TYPE, "#" + type.name());
        }
        Damage damage = of(object, depth);
        damage.doing().run();
        return new Flaw(object, damage.pointer(), damage.code());
    }

    private @Nullable Object anything() {
        var object = BodyObject.untyped().add("a", List.of(1)).add("a", "x");
        return Flaws.pick(Arrays.asList(null, true, 1, "x", List.of(), object), random);
    }
}
