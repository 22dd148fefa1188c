package io.github.graphlobby.model.meeting;

import static io.github.graphlobby.schema.SchemaVersion.BETAS;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * Who need not wait in the lobby.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/meetingcapability">meetingCapability</a>
 */
public final class AutoAdmittedUsersType extends EvolvableEnum {
    private static final EnumType.Members<AutoAdmittedUsersType> OWN = EnumType.members(
            "microsoft.graph.autoAdmittedUsersType", AutoAdmittedUsersType.class, AutoAdmittedUsersType::new);

    /** Everyone in the company. */
    public static final AutoAdmittedUsersType EVERYONE_IN_COMPANY = OWN.member("everyoneInCompany", BETAS);

    /** Everyone. */
    public static final AutoAdmittedUsersType EVERYONE = OWN.member("everyone", BETAS);

    /** The type {@code microsoft.graph.autoAdmittedUsersType}. */
    public static final EnumType<AutoAdmittedUsersType> TYPE = OWN.type();

    private AutoAdmittedUsersType(String text) {
        super(text);
    }

    /**
     * {@return the constant of a documented text, else a member that keeps the text}
     *
     * @param text the member in any documented spelling
     */
    public static AutoAdmittedUsersType of(String text) {
        return TYPE.of(text);
    }
}
