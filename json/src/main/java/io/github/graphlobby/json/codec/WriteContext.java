package io.github.graphlobby.json.codec;

import io.github.graphlobby.internal.JsonPointer;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a document is written: which members, and with which control information.
 *
 * <p>Without control information it is immutable and serves any number of documents; with some it knows where in the
 * document the writer stands, and serves one.
 */
public final class WriteContext {
    /** Every value that is there, and nothing else. */
    public static final WriteContext PRESENT = of(MemberSelection.PRESENT);

    private final MemberSelection selection;
    /** The control information by the pointer of its object, or null if there is none. */
    private final @Nullable Map<String, Map<String, @Nullable Object>> annotations;
    /** The members of the document itself that are written, or null for all of the selection. */
    private final @Nullable Set<String> selected;
    /** The pointer to what is written. */
    private String pointer = "";

    private WriteContext(
            MemberSelection selection,
            @Nullable Map<String, Map<String, @Nullable Object>> annotations,
            @Nullable Set<String> selected) {
        this.selection = selection;
        this.annotations = annotations;
        this.selected = selected;
    }

    /**
     * Makes a context without control information.
     *
     * @param selection which members are written
     * @return the context
     */
    public static WriteContext of(MemberSelection selection) {
        return new WriteContext(selection, null, null);
    }

    /**
     * Returns this context for one document with control information.
     *
     * @param information the control information by the JSON pointer of its object
     * @return another context, or this one if there is none
     */
    public WriteContext annotating(Map<String, Map<String, @Nullable Object>> information) {
        return information.isEmpty() ? this : new WriteContext(selection, information, selected);
    }

    /**
     * Returns this context with fewer members of the document itself; objects in it are written whole.
     *
     * @param names the members, declared or not
     * @return another context
     */
    public WriteContext selecting(Set<String> names) {
        return new WriteContext(selection, annotations, names);
    }

    /** The members that are written of the next object, or null for all. */
    @Nullable
    Set<String> selected() {
        return selected;
    }

    /** This context for what is in the document. */
    WriteContext ofMembers() {
        return new WriteContext(selection, annotations, null);
    }

    MemberSelection selection() {
        return selection;
    }

    /** For the items of a collection, which a PATCH replaces whole, so that they need not say what they lack. */
    WriteContext ofItems() {
        return selection.emptyCollections() ? PRESENT : this;
    }

    /** The control information of the object that is written next. */
    Annotations annotations() {
        return annotations == null ? Annotations.NONE : Annotations.of(annotations.get(pointer));
    }

    /** Goes on to the value of a member of the object, until {@link #leave()}. */
    void enter(String member) {
        if (annotations != null) {
            pointer = JsonPointer.below(pointer, member);
        }
    }

    /** Goes on to an item of the collection, until {@link #leave()}. */
    void enter(int position) {
        if (annotations != null) {
            pointer = pointer + "/" + position;
        }
    }

    void leave() {
        if (annotations != null) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
    }
}
