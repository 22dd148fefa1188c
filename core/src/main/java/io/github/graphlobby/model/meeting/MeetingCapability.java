package io.github.graphlobby.model.meeting;

import static io.github.graphlobby.schema.Edm.BOOLEAN;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2020;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2022;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may be done in a meeting.
 *
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/meetingcapability">meetingCapability</a>.
 *
 * @param allowAnonymousUsersToDialOut whether people without an account may call others into the meeting
 * @param autoAdmittedUsers who need not wait in the lobby
 * @param allowAnonymousUsersToStartMeeting whether people without an account may start the meeting
 * @param additional members that no property declares, never null
 */
public record MeetingCapability(
        @NotNull(message = "must not be null") @Nullable Boolean allowAnonymousUsersToDialOut,
        @NotNull(message = "must not be null") @Nullable AutoAdmittedUsersType autoAdmittedUsers,
        @NotNull(message = "must not be null") @Nullable Boolean allowAnonymousUsersToStartMeeting,
        Map<String, @Nullable Object> additional)
        implements Resource<MeetingCapability> {

    private static final Declaration<MeetingCapability> OWN = Declaration.<MeetingCapability>complex(
                    "microsoft.graph.meetingCapability")
            .in(BETA_2020, BETA_2022, BETA_2026);

    /**
     * The property {@code allowAnonymousUsersToDialOut}: whether people without an account may call others into the
     * meeting.
     *
     * <p>Set by the service; never null. In the beta versions.
     */
    public static final Property<MeetingCapability, Boolean> ALLOW_ANONYMOUS_USERS_TO_DIAL_OUT =
            OWN.property("allowAnonymousUsersToDialOut", BOOLEAN.nonNull(), BETA_2020, BETA_2022, BETA_2026);

    /**
     * The property {@code autoAdmittedUsers}: who need not wait in the lobby.
     *
     * <p>Set by the service; never null. In the beta versions.
     */
    public static final Property<MeetingCapability, AutoAdmittedUsersType> AUTO_ADMITTED_USERS =
            OWN.property("autoAdmittedUsers", AutoAdmittedUsersType.TYPE.nonNull(), BETA_2020, BETA_2022, BETA_2026);

    /**
     * The property {@code allowAnonymousUsersToStartMeeting}: whether people without an account may start the meeting.
     *
     * <p>Set by the service; never null. In the beta versions.
     */
    public static final Property<MeetingCapability, Boolean> ALLOW_ANONYMOUS_USERS_TO_START_MEETING =
            OWN.property("allowAnonymousUsersToStartMeeting", BOOLEAN.nonNull(), BETA_2020, BETA_2022, BETA_2026);

    /** The type {@code microsoft.graph.meetingCapability}. */
    public static final ResourceType<MeetingCapability> TYPE =
            ResourceType.of(OWN, MeetingCapability::of, MeetingCapability::values);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if one has the name of a property or of control information, or no JSON form
     */
    public MeetingCapability {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {
            allowAnonymousUsersToDialOut, autoAdmittedUsers, allowAnonymousUsersToStartMeeting
        };
    }

    private static MeetingCapability of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new MeetingCapability(
                ALLOW_ANONYMOUS_USERS_TO_DIAL_OUT.in(values),
                AUTO_ADMITTED_USERS.in(values),
                ALLOW_ANONYMOUS_USERS_TO_START_MEETING.in(values),
                additional);
    }

    @Override
    public ResourceType<MeetingCapability> resourceType() {
        return TYPE;
    }
}
