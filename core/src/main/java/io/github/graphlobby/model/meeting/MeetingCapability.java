package io.github.graphlobby.model.meeting;

import static io.github.graphlobby.schema.Edm.BOOLEAN;
import static io.github.graphlobby.schema.SchemaVersion.BETAS;

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
 * @param allowAnonymousUsersToDialOut {@link #ALLOW_ANONYMOUS_USERS_TO_DIAL_OUT}
 * @param autoAdmittedUsers {@link #AUTO_ADMITTED_USERS}
 * @param allowAnonymousUsersToStartMeeting {@link #ALLOW_ANONYMOUS_USERS_TO_START_MEETING}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/meetingcapability">meetingCapability</a>
 */
public record MeetingCapability(
        @NotNull(message = "must not be null") @Nullable Boolean allowAnonymousUsersToDialOut,
        @NotNull(message = "must not be null") @Nullable AutoAdmittedUsersType autoAdmittedUsers,
        @NotNull(message = "must not be null") @Nullable Boolean allowAnonymousUsersToStartMeeting,
        Map<String, @Nullable Object> additional)
        implements Resource<MeetingCapability> {

    private static final Declaration<MeetingCapability> OWN = Declaration.<MeetingCapability>complex(
                    "microsoft.graph.meetingCapability")
            .in(BETAS);

    /** Whether people without an account may call others into the meeting; never null. Set by the service. */
    public static final Property<MeetingCapability, Boolean> ALLOW_ANONYMOUS_USERS_TO_DIAL_OUT =
            OWN.property("allowAnonymousUsersToDialOut", BOOLEAN.nonNull(), BETAS);

    /** Who need not wait in the lobby; never null. Set by the service. */
    public static final Property<MeetingCapability, AutoAdmittedUsersType> AUTO_ADMITTED_USERS =
            OWN.property("autoAdmittedUsers", AutoAdmittedUsersType.TYPE.nonNull(), BETAS);

    /** Whether people without an account may start the meeting; never null. Set by the service. */
    public static final Property<MeetingCapability, Boolean> ALLOW_ANONYMOUS_USERS_TO_START_MEETING =
            OWN.property("allowAnonymousUsersToStartMeeting", BOOLEAN.nonNull(), BETAS);

    /** The type {@code microsoft.graph.meetingCapability}. */
    public static final ResourceType<MeetingCapability> TYPE =
            ResourceType.of(OWN, MeetingCapability::of, MeetingCapability::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
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
