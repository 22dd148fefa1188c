package io.github.graphlobby.endpoint;

import io.github.graphlobby.internal.Ascii;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a client would like as the answer to a change (RFC 7240, section 4.2; OData 4.01 Protocol, section 8.2.8.7). */
enum ReturnPreference {
    MINIMAL("minimal"),
    REPRESENTATION("representation");

    private final String value;

    ReturnPreference(String value) {
        this.value = value;
    }

    /** Null if the client says nothing, or nothing that is known; what it says first counts. */
    static @Nullable ReturnPreference of(GraphRequest request) {
        List<String> sent = request.headers("prefer");
        return sent.isEmpty() ? null : parse(sent);
    }

    private static @Nullable ReturnPreference parse(List<String> sent) {
        Optional<String> wanted = sent.stream()
                .flatMap(value -> HeaderParts.split(value, ',').stream())
                .map(preference ->
                        HeaderParameter.parse(HeaderParts.split(preference, ';').get(0)))
                .filter(preference -> preference.name().equals("return"))
                .findFirst()
                .map(preference -> Ascii.lowerCase(preference.value()));
        for (ReturnPreference preference : values()) {
            if (wanted.isPresent() && wanted.get().equals(preference.value)) {
                return preference;
            }
        }
        return null;
    }

    GraphResponse appliedTo(GraphResponse response) {
        return response.withHeader("Preference-Applied", "return=" + value);
    }
}
