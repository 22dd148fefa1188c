package io.github.graphlobby.patch;

/**
 * A published state of Graph in which a property or an enumeration member stood: its schema, and the documents that
 * follow it.
 *
 * <p>The records are the union of these four; a service that follows one of them must not send what another introduced.
 */
public enum SchemaVersion {
    /** The beta schema of 25 August 2020. */
    BETA_2020,
    /** The beta schema of 8 June 2021, and the documents of 2022 that follow it. */
    BETA_2021,
    /** The v1.0 schema of August 2026. */
    V1_2026,
    /** The beta schema of 2026. */
    BETA_2026
}
