package io.github.graphlobby.permission;

import io.github.graphlobby.internal.Ascii;

/** Finds out in one pass whether a path means what stands there: most do, and need not be taken apart. */
final class PlainText {
    private static final byte ORDINARY = 0;
    private static final byte SPECIAL = 1;
    private static final byte SLASH = 2;
    private static final byte END = 3;

    /** What a character does; those beyond are ordinary. */
    private static final byte[] KINDS = kinds();

    private PlainText() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[0x100];
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = Character.isISOControl(c) || "%\\(".indexOf(c) >= 0 ? SPECIAL : ORDINARY;
        }
        kinds['/'] = SLASH;
        kinds['?'] = END;
        kinds['#'] = END;
        return kinds;
    }

    /** Where a path ends, without one trailing slash, query and fragment; negative if it is not plain. */
    static int end(String raw) {
        int segment = raw.startsWith("/") ? 1 : 0;
        int length = raw.length();
        int i = segment;
        for (; i < length; i++) {
            char c = raw.charAt(i);
            byte kind = c < KINDS.length ? KINDS[c] : ORDINARY;
            if (kind == ORDINARY) {
                continue;
            }
            if (kind == END) {
                break;
            }
            if (kind == SPECIAL || !isPlain(raw, segment, i)) {
                return -1;
            }
            segment = i + 1;
        }
        if (i == segment) {
            return Math.max(i - 1, 0);
        }
        return isPlain(raw, segment, i) ? i : -1;
    }

    /** Whether a segment is there, and is neither a system resource nor a qualified name, nor perhaps dots. */
    private static boolean isPlain(String raw, int from, int to) {
        return from < to
                && switch (raw.charAt(from)) {
                    case '$', '.' -> false;
                    case 'm', 'M' -> !Ascii.startsWith(raw, from, QualifiedName.NAMESPACE);
                    case 'g', 'G' -> !Ascii.startsWith(raw, from, QualifiedName.ALIAS);
                    default -> true;
                };
    }
}
