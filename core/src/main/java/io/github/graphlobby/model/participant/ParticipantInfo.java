package io.github.graphlobby.model.participant;

import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Edm.structured;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2022;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;
import static io.github.graphlobby.schema.SchemaVersion.V1_2026;

import io.github.graphlobby.model.identity.IdentitySet;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who a participant is and where.
 *
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/participantinfo">participantInfo</a>.
 *
 * @param identity the identities of the participant
 * @param endpointType the kind of device or service
 * @param region the home region
 * @param languageId the language, as the name of a culture
 * @param countryCode the country, as ISO 3166-1 alpha-2
 * @param platformId the platform of the client
 * @param participantId the id of the participant
 * @param nonAnonymizedIdentity the identities as they are where {@code identity} hides them
 * @param additional members that no property declares, never null
 */
public record ParticipantInfo(
        @NotNull(message = "must not be null") @Valid @Nullable
        IdentitySet identity,

        @Nullable EndpointType endpointType,
        @Nullable String region,
        @Nullable String languageId,
        @Nullable String countryCode,
        @Nullable String platformId,
        @Nullable String participantId,
        @Valid @Nullable IdentitySet nonAnonymizedIdentity,
        Map<String, @Nullable Object> additional)
        implements Resource<ParticipantInfo> {

    private static final Declaration<ParticipantInfo> OWN =
            Declaration.<ParticipantInfo>complex("microsoft.graph.participantInfo");

    /**
     * The property {@code identity}: the identities of the participant.
     *
     * <p>Set by the service; never null. In every schema version.
     */
    public static final Property<ParticipantInfo, IdentitySet> IDENTITY = OWN.property(
            "identity", structured(IdentitySet.class, () -> IdentitySet.TYPE).nonNull());

    /**
     * The property {@code endpointType}: the kind of device or service.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<ParticipantInfo, EndpointType> ENDPOINT_TYPE =
            OWN.property("endpointType", EndpointType.TYPE);

    /**
     * The property {@code region}: the home region.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<ParticipantInfo, String> REGION = OWN.property("region", STRING);

    /**
     * The property {@code languageId}: the language, as the name of a culture.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<ParticipantInfo, String> LANGUAGE_ID = OWN.property("languageId", STRING);

    /**
     * The property {@code countryCode}: the country, as ISO 3166-1 alpha-2.
     *
     * <p>Set by the service. In every schema version.
     */
    public static final Property<ParticipantInfo, String> COUNTRY_CODE = OWN.property("countryCode", STRING);

    /**
     * The property {@code platformId}: the platform of the client.
     *
     * <p>Set by the service. In the beta versions since 2021.
     */
    public static final Property<ParticipantInfo, String> PLATFORM_ID =
            OWN.property("platformId", STRING, BETA_2022, BETA_2026);

    /**
     * The property {@code participantId}: the id of the participant.
     *
     * <p>Set by the service. In the versions of 2026.
     */
    public static final Property<ParticipantInfo, String> PARTICIPANT_ID =
            OWN.property("participantId", STRING, V1_2026, BETA_2026);

    /**
     * The property {@code nonAnonymizedIdentity}: the identities as they are where {@code identity} hides them.
     *
     * <p>Set by the service. In the beta version of 2026.
     */
    public static final Property<ParticipantInfo, IdentitySet> NON_ANONYMIZED_IDENTITY =
            OWN.property("nonAnonymizedIdentity", structured(IdentitySet.class, () -> IdentitySet.TYPE), BETA_2026);

    /** The type {@code microsoft.graph.participantInfo}. */
    public static final ResourceType<ParticipantInfo> TYPE =
            ResourceType.of(OWN, ParticipantInfo::of, ParticipantInfo::values);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if one has the name of a property or of control information, or no JSON form
     */
    public ParticipantInfo {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {
            identity, endpointType, region, languageId, countryCode, platformId, participantId, nonAnonymizedIdentity
        };
    }

    private static ParticipantInfo of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new ParticipantInfo(
                IDENTITY.in(values),
                ENDPOINT_TYPE.in(values),
                REGION.in(values),
                LANGUAGE_ID.in(values),
                COUNTRY_CODE.in(values),
                PLATFORM_ID.in(values),
                PARTICIPANT_ID.in(values),
                NON_ANONYMIZED_IDENTITY.in(values),
                additional);
    }

    @Override
    public ResourceType<ParticipantInfo> resourceType() {
        return TYPE;
    }
}
