package io.github.graphlobby.json.codec;

import io.github.graphlobby.json.token.TokenWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The control information of one object while the object is written: what annotates the object comes first, what
 * annotates a member comes before it (OData JSON Format 4.01, sections 4.5 and 4.6).
 */
public final class Annotations {
    /** Of an object without any, as nearly all are. */
    static final Annotations NONE = new Annotations(Map.of());

    private final Map<String, @Nullable Object> left;

    private Annotations(Map<String, @Nullable Object> annotations) {
        left = annotations;
    }

    /**
     * Starts to write.
     *
     * @param annotations the control information by name, or null for none
     */
    public static Annotations of(@Nullable Map<String, @Nullable Object> annotations) {
        return annotations == null || annotations.isEmpty() ? NONE : new Annotations(new LinkedHashMap<>(annotations));
    }

    /** Writes the context, which comes before everything else. */
    public void writeContext(TokenWriter out) {
        if (!left.isEmpty()) {
            write(out, StructuredCodec.ODATA_CONTEXT::equals);
        }
    }

    /** Leaves out the type, which the writer has written. */
    void dropType() {
        if (!left.isEmpty()) {
            left.remove(StructuredCodec.ODATA_TYPE);
        }
    }

    /** Writes what annotates the object itself, its type first. */
    public void writeOfObject(TokenWriter out) {
        if (!left.isEmpty()) {
            write(out, StructuredCodec.ODATA_TYPE::equals);
            writeOfMember("", out);
        }
    }

    /** Writes what annotates a member, which is written next, or has no value and is not. */
    public void writeOfMember(String member, TokenWriter out) {
        write(out, name -> isOfMember(name, member));
    }

    /** Leaves out what annotates a member that is not to be known. */
    void dropOfMember(String member) {
        left.keySet().removeIf(name -> isOfMember(name, member));
    }

    private static boolean isOfMember(String name, String member) {
        return name.startsWith(member) && name.startsWith("@", member.length());
    }

    /** Writes what is left: it annotates members that the object does not have. */
    public void writeRest(TokenWriter out) {
        if (!left.isEmpty()) {
            write(out, name -> true);
        }
    }

    private void write(TokenWriter out, Predicate<String> chosen) {
        left.entrySet().removeIf(annotation -> {
            boolean now = chosen.test(annotation.getKey());
            if (now) {
                out.name(annotation.getKey());
                UntypedCodec.writeValue(annotation.getValue(), out);
            }
            return now;
        });
    }
}
