package io.github.graphlobby.model;

import static io.github.graphlobby.model.Constraints.NOT_NULL;
import static io.github.graphlobby.patch.Edm.STRING;
import static io.github.graphlobby.patch.Edm.structured;
import static io.github.graphlobby.patch.SchemaVersion.BETA_2021;
import static io.github.graphlobby.patch.SchemaVersion.BETA_2026;
import static io.github.graphlobby.patch.SchemaVersion.V1_2026;

import io.github.graphlobby.patch.Declaration;
import io.github.graphlobby.patch.Json;
import io.github.graphlobby.patch.Property;
import io.github.graphlobby.patch.Resource;
import io.github.graphlobby.patch.ResourceType;
import io.github.graphlobby.patch.Slots;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who a participant is and where.
 *
 * <p>Immutable, thread-safe, a value.
 *
 * @param identity the identities of the participant; set by the service
 * @param endpointType the kind of device or service; set by the service
 * @param region the home region; set by the service
 * @param languageId the language as a culture name; set by the service
 * @param countryCode the country as ISO 3166-1 alpha-2; set by the service
 * @param platformId the client platform
 * @param participantId the id of the participant; set by the service
 * @param nonAnonymizedIdentity the identities without anonymisation
 * @param additional members that no property declares, never null
 */
public record ParticipantInfo(
        @NotNull(message = NOT_NULL) @Valid @Nullable IdentitySet identity,
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

    /** The property {@code identity}. */
    public static final Property<ParticipantInfo, IdentitySet> IDENTITY = OWN.property(
            "identity", structured(IdentitySet.class, () -> IdentitySet.TYPE).nonNull());

    /** The property {@code endpointType}. */
    public static final Property<ParticipantInfo, EndpointType> ENDPOINT_TYPE =
            OWN.property("endpointType", EndpointType.TYPE);

    /** The property {@code region}. */
    public static final Property<ParticipantInfo, String> REGION = OWN.property("region", STRING);

    /** The property {@code languageId}. */
    public static final Property<ParticipantInfo, String> LANGUAGE_ID = OWN.property("languageId", STRING);

    /** The property {@code countryCode}. */
    public static final Property<ParticipantInfo, String> COUNTRY_CODE = OWN.property("countryCode", STRING);

    /** The property {@code platformId}. */
    public static final Property<ParticipantInfo, String> PLATFORM_ID =
            OWN.property("platformId", STRING, BETA_2021, BETA_2026);

    /** The property {@code participantId}. */
    public static final Property<ParticipantInfo, String> PARTICIPANT_ID =
            OWN.property("participantId", STRING, V1_2026, BETA_2026);

    /** The property {@code nonAnonymizedIdentity}. */
    public static final Property<ParticipantInfo, IdentitySet> NON_ANONYMIZED_IDENTITY =
            OWN.property("nonAnonymizedIdentity", structured(IdentitySet.class, () -> IdentitySet.TYPE), BETA_2026);

    /** The type {@code microsoft.graph.participantInfo}. */
    public static final ResourceType<ParticipantInfo> TYPE = ResourceType.of(
            OWN,
            new ParticipantInfo(null, null, null, null, null, null, null, null, Json.EMPTY),
            ParticipantInfo::rebuild);

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if an additional member has the name of a property or of control information, or
     *     no JSON form
     */
    public ParticipantInfo {
        additional = OWN.additional(additional);
    }

    private ParticipantInfo rebuild(Slots<ParticipantInfo> slots) {
        return new ParticipantInfo(
                slots.at(IDENTITY, identity),
                slots.at(ENDPOINT_TYPE, endpointType),
                slots.at(REGION, region),
                slots.at(LANGUAGE_ID, languageId),
                slots.at(COUNTRY_CODE, countryCode),
                slots.at(PLATFORM_ID, platformId),
                slots.at(PARTICIPANT_ID, participantId),
                slots.at(NON_ANONYMIZED_IDENTITY, nonAnonymizedIdentity),
                slots.additional(additional));
    }

    @Override
    public ResourceType<ParticipantInfo> resourceType() {
        return TYPE;
    }
}
