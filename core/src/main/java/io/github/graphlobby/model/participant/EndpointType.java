package io.github.graphlobby.model.participant;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * The kind of device or service that somebody takes part with.
 *
 * @see <a href="https://learn.microsoft.com/graph/api/resources/participantinfo">participantInfo</a>
 */
public final class EndpointType extends EvolvableEnum {
    private static final EnumType.Members<EndpointType> OWN =
            EnumType.members("microsoft.graph.endpointType", EndpointType.class, EndpointType::new);

    /** The default. */
    public static final EndpointType DEFAULT = OWN.member("default");

    /** Voicemail. */
    public static final EndpointType VOICEMAIL = OWN.member("voicemail");

    /** Skype for Business. */
    public static final EndpointType SKYPE_FOR_BUSINESS = OWN.member("skypeForBusiness");

    /** A telephone of Skype for Business. */
    public static final EndpointType SKYPE_FOR_BUSINESS_VOIP_PHONE = OWN.member("skypeForBusinessVoipPhone");

    /** Sent in place of members that an older client cannot know. */
    public static final EndpointType UNKNOWN_FUTURE_VALUE = OWN.member("unknownFutureValue");

    /** The type {@code microsoft.graph.endpointType}. */
    public static final EnumType<EndpointType> TYPE = OWN.type();

    private EndpointType(String text) {
        super(text);
    }

    /**
     * {@return the constant of a documented text, else a member that keeps the text}
     *
     * @param text the member in any documented spelling
     */
    public static EndpointType of(String text) {
        return TYPE.of(text);
    }
}
