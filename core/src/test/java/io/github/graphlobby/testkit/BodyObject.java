package io.github.graphlobby.testkit;

import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A JSON object of a body that is being put together: its members in order, of which two may have one name. */
final class BodyObject {
    /** A member; the value is as {@link JsonText} writes it. */
    record Member(String name, @Nullable Object value) {}

    /** The type of what the object says, or null for a map or an object of untyped values. */
    final @Nullable ResourceType<?> type;
    /** Whether nothing but {@code @odata.type} tells the type. */
    final boolean ofAbstractType;

    /** The type of the values of a map, or null for an object that is none. */
    final @Nullable ValueType<?> entry;

    final List<Member> members = new ArrayList<>();

    BodyObject(ResourceType<?> type, boolean ofAbstractType) {
        this(type, ofAbstractType, null);
    }

    private BodyObject(@Nullable ResourceType<?> type, boolean ofAbstractType, @Nullable ValueType<?> entry) {
        this.type = type;
        this.ofAbstractType = ofAbstractType;
        this.entry = entry;
    }

    static BodyObject untyped() {
        return new BodyObject(null, false, null);
    }

    static BodyObject map(MapType<?> type) {
        return new BodyObject(null, false, type.value());
    }

    /** Whether a member with an {@code @} in its name is control information, and not data like the others. */
    boolean hasControlInformation() {
        return type != null || entry != null;
    }

    BodyObject add(String name, @Nullable Object value) {
        members.add(new Member(name, value));
        return this;
    }

    boolean has(String name) {
        return indexOf(name) >= 0;
    }

    /** Replaces the first member of a name, or adds one somewhere. */
    void put(String name, @Nullable Object value, Random random) {
        int index = indexOf(name);
        if (index >= 0) {
            members.set(index, new Member(name, value));
        } else {
            members.add(random.nextInt(members.size() + 1), new Member(name, value));
        }
    }

    /** Gives a member once more, somewhere behind its first place. */
    void repeat(String name, @Nullable Object value, Random random) {
        int first = indexOf(name);
        members.add(first + 1 + random.nextInt(members.size() - first), new Member(name, value));
    }

    void remove(String name) {
        members.removeIf(member -> member.name.equals(name));
    }

    private int indexOf(String name) {
        return members.stream().map(Member::name).toList().indexOf(name);
    }
}
