package io.github.graphlobby.json.codec;

import io.github.graphlobby.internal.ControlNames;
import io.github.graphlobby.json.token.Names;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.json.token.UnreadableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What objects say of their types behind other members, found by a second reader that runs ahead of the first.
 *
 * <p>It runs through a document once, however deep the objects are in one another, and no farther than it is asked.
 * Objects are known by their numbers, as {@link TokenReader#objects} counts them. Not thread-safe.
 */
final class TypesAhead {
    private static final Names NAMES = new Names(List.of(
            StructuredCodec.ODATA_TYPE, "@type", StructuredCodec.ODATA_CONTEXT, "@context", StructuredCodec.VALUE));
    private static final int FIRST_OF_CONTEXT = 2;
    private static final int VALUE = 4;
    /** No number of an object. */
    private static final int NONE = -1;

    /** What an object says of its type; of what comes first, somebody else has taken note. */
    record Said(@Nullable String type, @Nullable String contextType) {
        static final Said NOTHING = new Said(null, null);
    }

    /** An object that the second reader is in. */
    private static final class Open {
        private int object;
        /** Whether there was a member that is no control information. */
        private boolean late;

        private Said said = Said.NOTHING;

        void start(int number, boolean isLate) {
            object = number;
            late = isLate;
            said = Said.NOTHING;
        }
    }

    private final TokenReader first;
    private final TokenReader in;
    /** Those that are open, from the outermost; more than the depth are left from before, to be used again. */
    private final List<Open> open = new ArrayList<>();

    private int depth;
    /** What was said by objects that are not open any more. */
    private final Map<Integer, Said> closed = new HashMap<>();

    private int started;
    /** The object from which it looks, and what that has, apart from a type. */
    private final int outermost;

    private boolean hasContext;
    private boolean hasValue;
    private boolean hasOther;

    private boolean ended;
    /** Why the second reader could not go on; null if it could. */
    private @Nullable String failure;

    /**
     * Looks ahead of a reader.
     *
     * @param first stands at a member that is no control information
     * @param object the number of the object in which it stands
     */
    TypesAhead(TokenReader first, int object) {
        this.first = first;
        started = first.objects();
        in = first.ahead();
        outermost = object;
        start(object, true);
    }

    /** Whether it can tell of an object that a reader has reached; it runs up to it. */
    boolean reaches(TokenReader reader, int object) {
        return reader == first && (guarded(() -> reached(object)) || failure != null);
    }

    private boolean reached(int object) {
        while (started < object && !ended) {
            step();
        }
        return started >= object;
    }

    /** What is no JSON ends the search. */
    private boolean guarded(Supplier<Boolean> search) {
        try {
            return in.guarded(search);
        } catch (UnreadableException e) {
            failure = e.reason();
            ended = true;
            return false;
        }
    }

    /** Why nobody can read on to what was asked for, or null: it is no JSON, or over a limit. */
    @Nullable
    String failure() {
        return failure;
    }

    /** What an object says behind its first member that is no control information; to be asked once. */
    Said of(int object) {
        Open found = find(object);
        if (found != null && guarded(() -> isOpenAtItsType(found, object))) {
            found.object = NONE; // so that it is not kept
            return found.said;
        }
        Said said = closed.remove(object);
        return said == null ? Said.NOTHING : said;
    }

    /** Runs on to the type of an open object, or to its end, and tells whether it is still open then. */
    private boolean isOpenAtItsType(Open found, int object) {
        while (found.object == object && found.said.type == null && !ended) {
            step();
        }
        return found.object == object;
    }

    /**
     * Whether an object of which it was asked has a context and no data but an object {@code value}; only the one from
     * which it looks may be so.
     *
     * @param contextBefore whether a context came first
     */
    boolean isWrapper(int object, boolean contextBefore) {
        return object == outermost && hasValue && !hasOther && (hasContext || contextBefore);
    }

    private @Nullable Open find(int object) {
        for (int i = depth - 1; i >= 0; i--) {
            if (open.get(i).object == object) {
                return open.get(i);
            }
        }
        return null;
    }

    private void step() {
        int position = in.nextMember(NAMES);
        if (in.current() == Token.NAME) {
            member(position);
        } else {
            structure(in.current());
        }
    }

    private void member(int position) {
        Open object = depth == 0 ? null : open.get(depth - 1);
        if (object != null && position >= 0 && position < VALUE) {
            control(object, position);
        } else if (object != null) {
            object.late |= !in.name().startsWith("@");
            if (object.object == outermost) {
                data(position == VALUE);
            }
        }
    }

    private void control(Open object, int position) {
        boolean isType = position < FIRST_OF_CONTEXT;
        String text = object.late ? in.nextText() : null;
        if (text != null) {
            object.said = said(object.said, isType, text);
            hasContext |= !isType && object.object == outermost;
        } else if (object.late) {
            structure(in.current());
        }
    }

    private void data(boolean isValue) {
        if (isValue) {
            hasValue = in.next() == Token.OBJECT;
            hasOther |= !hasValue;
            structure(in.current());
        } else {
            hasOther |= !ControlNames.isControl(in.name());
        }
    }

    /** The first type counts, and the last context. */
    private static Said said(Said before, boolean isType, String text) {
        if (!isType) {
            return new Said(before.type, TypeNames.inContext(text));
        }
        return before.type == null ? new Said(text, before.contextType) : before;
    }

    private void structure(Token token) {
        if (token == Token.OBJECT) {
            start(++started, false);
        } else if (token == Token.END_OBJECT && depth > 0) {
            Open object = open.get(--depth);
            if (object.object != NONE && !object.said.equals(Said.NOTHING)) {
                closed.put(object.object, object.said);
            }
            object.object = NONE;
        } else if (token == Token.NONE) {
            ended = true;
        }
    }

    private void start(int object, boolean late) {
        if (depth == open.size()) {
            open.add(new Open());
        }
        open.get(depth++).start(object, late);
    }
}
