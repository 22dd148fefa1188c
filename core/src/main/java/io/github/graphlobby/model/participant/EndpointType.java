package io.github.graphlobby.model.participant;

import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;

/**
 * The kind of device or service that somebody takes part with.
 *
 * <p>Immutable, thread-safe, a value; text that is not documented is kept. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/participantinfo">participantInfo</a>.
 */
public final class EndpointType extends EvolvableEnum {
    private static final EnumType.Members<EndpointType> OWN =
            EnumType.members("microsoft.graph.endpointType", EndpointType.class, EndpointType::new);

    /** The usual one. */
    public static final EndpointType DEFAULT = OWN.member("default");

    /** Voicemail. */
    public static final EndpointType VOICEMAIL = OWN.member("voicemail");

    /** Skype for Business. */
    public static final EndpointType SKYPE_FOR_BUSINESS = OWN.member("skypeForBusiness");

    /** A telephone of Skype for Business. */
    public static final EndpointType SKYPE_FOR_BUSINESS_VOIP_PHONE = OWN.member("skypeForBusinessVoipPhone");

    /** Stands for members that a client may not know. */
    public static final EndpointType UNKNOWN_FUTURE_VALUE = OWN.member("unknownFutureValue");

    /** The type {@code microsoft.graph.endpointType}. */
    public static final EnumType<EndpointType> TYPE = OWN.type();

    private EndpointType(String text) {
        super(text);
    }

    /**
     * Returns the member of a text.
     *
     * @param text the member as written, in any documented spelling
     * @return the constant if the text is documented, else a member that keeps the text
     */
    public static EndpointType of(String text) {
        return TYPE.of(text);
    }
}
