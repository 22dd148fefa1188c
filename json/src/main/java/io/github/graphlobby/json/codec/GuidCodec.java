package io.github.graphlobby.json.codec;

import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.TokenWriter;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The codec of an {@code Edm.Guid} (OData ABNF 4.01, {@code guidValue}), read in any case and written in lower case.
 */
final class GuidCodec extends ValueCodec<UUID> {
    static final GuidCodec INSTANCE = new GuidCodec();

    /** {@link UUID#fromString} takes groups that are too short. */
    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private GuidCodec() {}

    @Override
    public @Nullable UUID read(TokenReader in, Token token, ReadContext context) {
        String text = token == Token.TEXT ? in.text() : "";
        if (FORM.matcher(text).matches()) {
            return UUID.fromString(text);
        }
        context.wrongType(in, token, "a GUID, such as 00000000-0000-0000-0000-000000000000");
        return null;
    }

    @Override
    void write(UUID value, TokenWriter out, WriteContext context) {
        out.text(value.toString());
    }
}
