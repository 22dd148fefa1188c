package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.internal.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request demands of the version that is stored: {@code If-Match} and {@code If-None-Match} (RFC 9110, section
 * 13).
 *
 * <p>Entity tags are weak and compared weakly in both headers, as OData 4.01 does (Protocol, section 11.4.1.1), where
 * RFC 9110 wants a strong comparison for {@code If-Match}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Preconditions {
    /** Nothing is demanded. */
    public static final Preconditions NONE = new Preconditions(null, null);

    private final @Nullable EntityTags ifMatch;
    private final @Nullable EntityTags ifNoneMatch;

    private Preconditions(@Nullable EntityTags ifMatch, @Nullable EntityTags ifNoneMatch) {
        this.ifMatch = ifMatch;
        this.ifNoneMatch = ifNoneMatch;
    }

    /**
     * Makes the preconditions of a request. A header that is malformed is refused where it would be looked at, after
     * the caller and what is asked for.
     *
     * @param ifMatch the values of the header {@code If-Match}, none if it is absent
     * @param ifNoneMatch the values of the header {@code If-None-Match}, none if it is absent
     * @return the preconditions
     */
    public static Preconditions of(List<String> ifMatch, List<String> ifNoneMatch) {
        EntityTags matching = tags("If-Match", requireNonNull(ifMatch, "ifMatch"));
        EntityTags other = tags("If-None-Match", requireNonNull(ifNoneMatch, "ifNoneMatch"));
        return matching == null && other == null ? NONE : new Preconditions(matching, other);
    }

    private static @Nullable EntityTags tags(String header, List<String> values) {
        return values.isEmpty() ? null : EntityTags.of(header, values);
    }

    /**
     * Checks what is to be changed.
     *
     * @param found what is stored
     * @return why it must not be: 400 for a header that is malformed, 412 for a version that is not the demanded one;
     *     null if it may be
     */
    public @Nullable GraphError beforeChange(Versioned<?> found) {
        GraphError refusal = beforeReading(found);
        return refusal == null && isUnmodified(found) ? mismatch(requireNonNull(ifNoneMatch), found) : refusal;
    }

    /**
     * Checks what is to be read.
     *
     * @param found what is stored
     * @return why it must not be: 400 for a header that is malformed, 412 for a version that is not the demanded one;
     *     null if it may be
     */
    public @Nullable GraphError beforeReading(Versioned<?> found) {
        requireNonNull(found, "found");
        GraphError malformed = ifMatch == null ? null : malformed(ifMatch);
        malformed = malformed == null && ifNoneMatch != null ? malformed(ifNoneMatch) : malformed;
        return malformed == null && ifMatch != null && !ifMatch.name(found.version())
                ? mismatch(ifMatch, found)
                : malformed;
    }

    /**
     * {@return whether the client has the version already that is stored, so that reading answers 304}
     *
     * @param found what is stored
     */
    public boolean isUnmodified(Versioned<?> found) {
        requireNonNull(found, "found");
        return ifNoneMatch != null && ifNoneMatch.name(found.version());
    }

    /** Whether only some versions are wanted, so that who comes too late must not try again on another. */
    boolean nameVersions() {
        return ifMatch != null && !ifMatch.any();
    }

    /** Somebody else was faster, who wanted to change another version. */
    GraphError lost(Versioned<?> found) {
        return mismatch(requireNonNull(ifMatch), found);
    }

    private static @Nullable GraphError malformed(EntityTags tags) {
        return tags.wellFormed()
                ? null
                : GraphError.badRequest("The header " + tags.header()
                        + " must be `*` or entity tags such as `W/\"1\"`, not " + Wording.quote(tags.sent()) + ".");
    }

    private static GraphError mismatch(EntityTags sent, Versioned<?> found) {
        return GraphError.entityTagDoesNotMatch(sent.header() + ": " + sent.sent(), found.entityTag());
    }
}
