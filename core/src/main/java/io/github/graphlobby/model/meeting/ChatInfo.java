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
 * @param threadId {@link #THREAD_ID}
 * @param messageId {@link #MESSAGE_ID}
 * @param replyChainMessageId {@link #REPLY_CHAIN_MESSAGE_ID}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/chatinfo">chatInfo</a>
 */
public record ChatInfo(
        @Nullable String threadId,
        @Nullable String messageId,
        @Nullable String replyChainMessageId,
        Map<String, @Nullable Object> additional)
        implements Resource<ChatInfo> {

    private static final Declaration<ChatInfo> OWN = Declaration.<ChatInfo>complex("microsoft.graph.chatInfo");

    /** The id of the thread in Teams. Set by the client. */
    public static final Property<ChatInfo, String> THREAD_ID = OWN.property("threadId", STRING);

    /** The id of the message in the channel. Set by the client. */
    public static final Property<ChatInfo, String> MESSAGE_ID = OWN.property("messageId", STRING);

    /** The id of the reply. Set by the client. */
    public static final Property<ChatInfo, String> REPLY_CHAIN_MESSAGE_ID = OWN.property("replyChainMessageId", STRING);

    /** The type {@code microsoft.graph.chatInfo}. */
    public static final ResourceType<ChatInfo> TYPE = ResourceType.of(OWN, ChatInfo::of, ChatInfo::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
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
