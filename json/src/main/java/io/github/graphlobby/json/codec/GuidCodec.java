package io.github.graphlobby.json.codec;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The codec of an {@code Edm.Guid} (OData ABNF 4.01, {@code guidValue}), read in any case and written in lower case.
 */
final class GuidCodec extends TextCodec<UUID> {
    static final GuidCodec INSTANCE = new GuidCodec();

    /** {@link UUID#fromString} takes groups that are too short. */
    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private GuidCodec() {
        super("a GUID, such as 00000000-0000-0000-0000-000000000000");
    }

    @Override
    @Nullable
    UUID parse(String text) {
        return FORM.matcher(text).matches() ? UUID.fromString(text) : null;
    }

    @Override
    String format(UUID value) {
        return value.toString();
    }
}
