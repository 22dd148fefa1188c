package io.github.graphlobby.model.call;

import static io.github.graphlobby.schema.Edm.STRING;
import static io.github.graphlobby.schema.Edm.structured;

import io.github.graphlobby.model.identity.IdentitySet;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For whom and from whom an incoming call comes.
 *
 * @param sourceParticipantId {@link #SOURCE_PARTICIPANT_ID}
 * @param observedParticipantId {@link #OBSERVED_PARTICIPANT_ID}
 * @param onBehalfOf {@link #ON_BEHALF_OF}
 * @param transferor {@link #TRANSFEROR}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/incomingcontext">incomingContext</a>
 */
public record IncomingContext(
        @Nullable String sourceParticipantId,
        @Nullable String observedParticipantId,
        @Valid @Nullable IdentitySet onBehalfOf,
        @Valid @Nullable IdentitySet transferor,
        Map<String, @Nullable Object> additional)
        implements Resource<IncomingContext> {

    private static final Declaration<IncomingContext> OWN =
            Declaration.<IncomingContext>complex("microsoft.graph.incomingContext");

    /** The id of the participant who calls. Set by the service. */
    public static final Property<IncomingContext, String> SOURCE_PARTICIPANT_ID =
            OWN.property("sourceParticipantId", STRING);

    /** The id of the participant who is being observed. Set by the service. */
    public static final Property<IncomingContext, String> OBSERVED_PARTICIPANT_ID =
            OWN.property("observedParticipantId", STRING);

    /** On whose behalf somebody else calls. Set by the service. */
    public static final Property<IncomingContext, IdentitySet> ON_BEHALF_OF =
            OWN.property("onBehalfOf", structured(IdentitySet.class, () -> IdentitySet.TYPE));

    /** Who transferred the call. Set by the service. */
    public static final Property<IncomingContext, IdentitySet> TRANSFEROR =
            OWN.property("transferor", structured(IdentitySet.class, () -> IdentitySet.TYPE));

    /** The type {@code microsoft.graph.incomingContext}. */
    public static final ResourceType<IncomingContext> TYPE =
            ResourceType.of(OWN, IncomingContext::of, IncomingContext::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
    public IncomingContext {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {sourceParticipantId, observedParticipantId, onBehalfOf, transferor};
    }

    private static IncomingContext of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new IncomingContext(
                SOURCE_PARTICIPANT_ID.in(values),
                OBSERVED_PARTICIPANT_ID.in(values),
                ON_BEHALF_OF.in(values),
                TRANSFEROR.in(values),
                additional);
    }

    @Override
    public ResourceType<IncomingContext> resourceType() {
        return TYPE;
    }
}
