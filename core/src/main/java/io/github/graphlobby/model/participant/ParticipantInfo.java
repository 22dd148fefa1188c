package io.github.graphlobby.model.participant;

import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Edm.structured;
import static io.github.graphlobby.schema.SchemaVersion.BETAS_SINCE_2022;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;
import static io.github.graphlobby.schema.SchemaVersion.SINCE_2026;

import io.github.graphlobby.model.identity.IdentitySet;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who a participant is and where.
 *
 * @param identity {@link #IDENTITY}
 * @param endpointType {@link #ENDPOINT_TYPE}
 * @param region {@link #REGION}
 * @param languageId {@link #LANGUAGE_ID}
 * @param countryCode {@link #COUNTRY_CODE}
 * @param platformId {@link #PLATFORM_ID}
 * @param participantId {@link #PARTICIPANT_ID}
 * @param nonAnonymizedIdentity {@link #NON_ANONYMIZED_IDENTITY}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/participantinfo">participantInfo</a>
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

    /** The identities of the participant; never null. Set by the service. */
    public static final Property<ParticipantInfo, IdentitySet> IDENTITY = OWN.property(
            "identity", structured(IdentitySet.class, () -> IdentitySet.TYPE).nonNull());

    /** The kind of device or service. Set by the service. */
    public static final Property<ParticipantInfo, EndpointType> ENDPOINT_TYPE =
            OWN.property("endpointType", EndpointType.TYPE);

    /** The home region. Set by the service. */
    public static final Property<ParticipantInfo, String> REGION = OWN.property("region", STRING);

    /** The language, as the name of a culture. Set by the service. */
    public static final Property<ParticipantInfo, String> LANGUAGE_ID = OWN.property("languageId", STRING);

    /** The country, as ISO 3166-1 alpha-2. Set by the service. */
    public static final Property<ParticipantInfo, String> COUNTRY_CODE = OWN.property("countryCode", STRING);

    /** The platform of the client. Set by the service. */
    public static final Property<ParticipantInfo, String> PLATFORM_ID =
            OWN.property("platformId", STRING, BETAS_SINCE_2022);

    /** The id of the participant. Set by the service. */
    public static final Property<ParticipantInfo, String> PARTICIPANT_ID =
            OWN.property("participantId", STRING, SINCE_2026);

    /** The identities as they are where {@code identity} hides them. Set by the service. */
    public static final Property<ParticipantInfo, IdentitySet> NON_ANONYMIZED_IDENTITY = OWN.property(
            "nonAnonymizedIdentity", structured(IdentitySet.class, () -> IdentitySet.TYPE), Set.of(BETA_2026));

    /** The type {@code microsoft.graph.participantInfo}. */
    public static final ResourceType<ParticipantInfo> TYPE =
            ResourceType.of(OWN, ParticipantInfo::of, ParticipantInfo::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
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
