package io.github.graphlobby.endpoint;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The text of {@code $skiptoken}: the position behind which a list goes on, in a form that clients take for what it is,
 * opaque (OData 4.01 Protocol, section 11.2.6.7).
 */
final class SkipToken {
    /** What a token begins with, so that another form can be told from this one. */
    private static final char FORM = '1';

    private SkipToken() {}

    /** Each character is two bytes, since a position is any text, also one that has no UTF-8. */
    static String of(String position) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * position.length());
        bytes.asCharBuffer().put(position);
        return FORM + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The position; null if the token is none that was made here. */
    static @Nullable String position(String token) {
        if (token.length() < 2 || token.charAt(0) != FORM) {
            return null;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token.substring(1));
            String position = ByteBuffer.wrap(bytes).asCharBuffer().toString();
            return token.equals(of(position)) ? position : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
