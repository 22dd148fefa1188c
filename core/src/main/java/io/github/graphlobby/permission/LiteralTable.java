package io.github.graphlobby.permission;

import io.github.graphlobby.internal.Ascii;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The literals below a node, found by a part of a text as it stands there, since a map would need a folded copy of it.
 *
 * @param <T> the value of a template
 */
final class LiteralTable<T> {
    /** So many places are looked at; texts that are chosen to have one hash code stand in a map beside. */
    private static final int MOST_PROBES = 16;

    private @Nullable PathNode<T>[] table = newTable(2);
    private int size;
    private final Map<String, PathNode<T>> beside = new HashMap<>(0);

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays have no type parameters
    private static <T> @Nullable PathNode<T>[] newTable(int length) {
        return new PathNode[length];
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The node of a part of a text, or null. */
    @Nullable
    PathNode<T> get(String text, int from, int to) {
        int hash = Ascii.foldedHashCode(text, from, to);
        for (int i = 0; i < MOST_PROBES; i++) {
            PathNode<T> node = table[place(hash, i)];
            if (node == null) {
                break;
            }
            if (node.key().length() == to - from
                    && node.key().hashCode() == hash
                    && Ascii.startsWith(text, from, node.key())) {
                return node;
            }
        }
        return beside.isEmpty() ? null : beside.get(Ascii.lowerCase(text.substring(from, to)));
    }

    /** Texts that differ in their last letter are spread. */
    private int place(int hash, int probe) {
        int spread = hash * 0x9E3779B9;
        return (spread ^ spread >>> 16) + probe & table.length - 1;
    }

    /** Adds a node whose key is not there. */
    void add(PathNode<T> node) {
        size++;
        if (size * 2 > table.length) {
            PathNode<T>[] old = table;
            table = newTable(table.length * 2);
            Arrays.stream(old).filter(Objects::nonNull).forEach(this::put);
        }
        put(node);
    }

    private void put(PathNode<T> node) {
        for (int i = 0; i < MOST_PROBES; i++) {
            int at = place(node.key().hashCode(), i);
            if (table[at] == null) {
                table[at] = node;
                return;
            }
        }
        beside.put(node.key(), node);
    }
}
