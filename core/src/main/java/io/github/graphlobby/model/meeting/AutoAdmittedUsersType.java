package io.github.graphlobby.model.meeting;

import static io.github.graphlobby.schema.SchemaVersion.BETA_2020;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2022;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * Who need not wait in the lobby.
 *
 * <p>Immutable, thread-safe, a value; text that is not documented is kept. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/meetingcapability">meetingCapability</a>.
 */
public final class AutoAdmittedUsersType extends EvolvableEnum {
    private static final EnumType.Members<AutoAdmittedUsersType> OWN = EnumType.members(
            "microsoft.graph.autoAdmittedUsersType", AutoAdmittedUsersType.class, AutoAdmittedUsersType::new);

    /** Everyone in the company. */
    public static final AutoAdmittedUsersType EVERYONE_IN_COMPANY =
            OWN.member("everyoneInCompany", BETA_2020, BETA_2022, BETA_2026);

    /** Everyone. */
    public static final AutoAdmittedUsersType EVERYONE = OWN.member("everyone", BETA_2020, BETA_2022, BETA_2026);

    /** The type {@code microsoft.graph.autoAdmittedUsersType}. */
    public static final EnumType<AutoAdmittedUsersType> TYPE = OWN.type();

    private AutoAdmittedUsersType(String text) {
        super(text);
    }

    /**
     * Returns the member of a text.
     *
     * @param text the member as written, in any documented spelling
     * @return the constant if the text is documented, else a member that keeps the text
     */
    public static AutoAdmittedUsersType of(String text) {
        return TYPE.of(text);
    }
}
