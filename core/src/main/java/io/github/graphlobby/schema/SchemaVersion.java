package io.github.graphlobby.schema;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A published state of Graph in which a property or an enumeration member stood: its schema, and the documents that
 * follow it.
 *
 * <p>The records are the union of these four; a service that follows one of them must not send what another introduced.
 */
public enum SchemaVersion {
    /** The beta schema of 25 August 2020. */
    BETA_2020,
    /** The beta documents of 2022, with the schema that is nearest to them: that of 8 June 2021. */
    BETA_2022,
    /** The v1.0 schema of August 2026. */
    V1_2026,
    /** The beta schema of 2026. */
    BETA_2026;

    /** Returns the versions as an immutable set; none given means all. */
    static Set<SchemaVersion> setOf(SchemaVersion... versions) {
        return Collections.unmodifiableSet(
                versions.length == 0 ? EnumSet.allOf(SchemaVersion.class) : EnumSet.copyOf(List.of(versions)));
    }
}
