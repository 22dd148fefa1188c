package io.github.graphlobby.json.codec;

import io.github.graphlobby.schema.SchemaVersion;
import org.jspecify.annotations.Nullable;

/**
 * Which members of a resource are written.
 *
 * @param version the schema whose members are written as null when they have no value; null for none
 * @param onlyVersion whether members that the schema does not have are left out
 * @param emptyCollections whether a collection without a value is written as empty rather than null
 */
public record MemberSelection(@Nullable SchemaVersion version, boolean onlyVersion, boolean emptyCollections) {
    /** How many selections there are. */
    static final int COUNT = 1 + 2 * SchemaVersion.values().length;

    /** Every value that is there, and nothing else. */
    public static final MemberSelection PRESENT = new MemberSelection(null, false, false);

    /** What a service of a schema version answers: its members, all of them, and no other. */
    public static MemberSelection answer(SchemaVersion version) {
        return new MemberSelection(version, true, false);
    }

    /**
     * A value that replaces the one before, in a PATCH body, which would merge it: so every member that it does not
     * have is said to be null, or empty, since a collection is never null.
     */
    public static MemberSelection replacement(SchemaVersion version) {
        return new MemberSelection(version, false, true);
    }

    /** A number of its own for each selection, below {@link #COUNT}. */
    @SuppressWarnings("EnumOrdinal") // counts the versions, as an EnumMap does
    int position() {
        return version == null ? 0 : 2 * version.ordinal() + (onlyVersion ? 1 : 2);
    }
}
