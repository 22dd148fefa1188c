package io.github.graphlobby.schema;

import java.util.Collections;
import java.util.EnumSet;
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

    /** Every version. */
    public static final Set<SchemaVersion> ALL = immutable(EnumSet.allOf(SchemaVersion.class));

    /** Every beta version. */
    public static final Set<SchemaVersion> BETAS = immutable(EnumSet.of(BETA_2020, BETA_2022, BETA_2026));

    /** The beta versions since 2022. */
    public static final Set<SchemaVersion> BETAS_SINCE_2022 = immutable(EnumSet.of(BETA_2022, BETA_2026));

    /** The versions until 2022. */
    public static final Set<SchemaVersion> UNTIL_2022 = immutable(EnumSet.of(BETA_2020, BETA_2022));

    /** The versions since 2026, v1.0 and beta. */
    public static final Set<SchemaVersion> SINCE_2026 = immutable(EnumSet.of(V1_2026, BETA_2026));

    /** {@return an immutable copy in the order of the constants; what no version has is not declared} */
    static Set<SchemaVersion> copyOf(Set<SchemaVersion> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("versions must not be empty");
        }
        return immutable(EnumSet.copyOf(versions));
    }

    private static Set<SchemaVersion> immutable(EnumSet<SchemaVersion> versions) {
        return Collections.unmodifiableSet(versions);
    }
}
