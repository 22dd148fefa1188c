package io.github.graphlobby.model.meeting;

import static io.github.graphlobby.schema.Edm.STRING;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The chat of a meeting.
 *
 * <p>Immutable, thread-safe, a value. Source: the Graph page <a
 * href="https://learn.microsoft.com/graph/api/resources/chatinfo">chatInfo</a>.
 *
 * @param threadId the id of the thread in Teams
 * @param messageId the id of the message in the channel
 * @param replyChainMessageId the id of the reply
 * @param additional members that no property declares, never null
 */
public record ChatInfo(
        @Nullable String threadId,
        @Nullable String messageId,
        @Nullable String replyChainMessageId,
        Map<String, @Nullable Object> additional)
        implements Resource<ChatInfo> {

    private static final Declaration<ChatInfo> OWN = Declaration.<ChatInfo>complex("microsoft.graph.chatInfo");

    /**
     * The property {@code threadId}: the id of the thread in Teams.
     *
     * <p>Set by the client. In every schema version.
     */
    public static final Property<ChatInfo, String> THREAD_ID = OWN.property("threadId", STRING);

    /**
     * The property {@code messageId}: the id of the message in the channel.
     *
     * <p>Set by the client. In every schema version.
     */
    public static final Property<ChatInfo, String> MESSAGE_ID = OWN.property("messageId", STRING);

    /**
     * The property {@code replyChainMessageId}: the id of the reply.
     *
     * <p>Set by the client. In every schema version.
     */
    public static final Property<ChatInfo, String> REPLY_CHAIN_MESSAGE_ID = OWN.property("replyChainMessageId", STRING);

    /** The type {@code microsoft.graph.chatInfo}. */
    public static final ResourceType<ChatInfo> TYPE = ResourceType.of(OWN, ChatInfo::of, ChatInfo::values);

    /**
     * Checks and copies the additional members.
     *
     * @throws IllegalArgumentException if one has the name of a property or of control information, or no JSON form
     */
    public ChatInfo {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {threadId, messageId, replyChainMessageId};
    }

    private static ChatInfo of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new ChatInfo(THREAD_ID.in(values), MESSAGE_ID.in(values), REPLY_CHAIN_MESSAGE_ID.in(values), additional);
    }

    @Override
    public ResourceType<ChatInfo> resourceType() {
        return TYPE;
    }
}
