package io.github.graphlobby.json.codec;

import io.github.graphlobby.json.token.TokenWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The control information of one object while the object is written: what annotates the object comes first, what
 * annotates a member comes before it (OData JSON Format 4.01, sections 4.5 and 4.6).
 */
public final class Annotations {
    /** Of an object without any, as nearly all are. */
    static final Annotations NONE = new Annotations(Map.of());

    /** What is not written yet, in the order in which it was given. */
    private final Map<String, @Nullable Object> left;
    /** The names of what annotates a member, so that nobody looks through all for it; the object itself is "". */
    private final Map<String, List<String>> names = new HashMap<>();

    private Annotations(Map<String, @Nullable Object> annotations) {
        left = annotations;
        annotations.keySet().forEach(this::addName);
    }

    /** No member has an {@code @} in its name, so that the first one ends it. */
    private void addName(String name) {
        names.computeIfAbsent(name.substring(0, name.indexOf('@')), member -> new ArrayList<>(1))
                .add(name);
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
        write(StructuredCodec.ODATA_CONTEXT, out);
    }

    /** Leaves out the type, which the writer has written. */
    void dropType() {
        if (!left.isEmpty()) {
            left.remove(StructuredCodec.ODATA_TYPE);
        }
    }

    /** Writes what annotates the object itself, its type first. */
    public void writeOfObject(TokenWriter out) {
        write(StructuredCodec.ODATA_TYPE, out);
        writeOfMember("", out);
    }

    /** Writes what annotates a member, which is written next, or has no value and is not. */
    public void writeOfMember(String member, TokenWriter out) {
        if (!left.isEmpty()) {
            names.getOrDefault(member, List.of()).forEach(name -> write(name, out));
        }
    }

    /** Leaves out what annotates a member that is not to be known. */
    void dropOfMember(String member) {
        if (!left.isEmpty()) {
            names.getOrDefault(member, List.of()).forEach(left::remove);
        }
    }

    /** Writes what is left: it annotates members that the object does not have. */
    public void writeRest(TokenWriter out) {
        if (!left.isEmpty()) {
            List.copyOf(left.keySet()).forEach(name -> write(name, out));
        }
    }

    private void write(String name, TokenWriter out) {
        if (left.containsKey(name)) {
            out.name(name);
            UntypedCodec.writeValue(left.remove(name), out);
        }
    }
}
