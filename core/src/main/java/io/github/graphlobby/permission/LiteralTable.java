package io.github.graphlobby.permission;

import io.github.graphlobby.internal.Ascii;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The literals below a node, found by a part of a text as it stands there, since a map would need a folded copy of it.
 *
 * @param <T> the value of a template
 */
final class LiteralTable<T> {
    /** So many places are looked at; texts of which there are more with the same sample stand in a map beside. */
    private static final int MOST_PROBES = 16;

    private @Nullable PathNode<T>[] nodes = newNodes(2);
    /** The keys of the nodes, so that a node is only looked at when it is the one. */
    private @Nullable String[] keys = new String[2];

    private int size;
    private @Nullable Map<String, PathNode<T>> beside;

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays have no type parameters
    private static <T> @Nullable PathNode<T>[] newNodes(int length) {
        return new PathNode[length];
    }

    /** The node of a part of a text, or null. */
    @Nullable
    PathNode<T> get(String text, int from, int to) {
        int place = place(Ascii.sample(text, from, to));
        for (int i = 0; i < MOST_PROBES; i++) {
            int at = place + i & keys.length - 1;
            String key = keys[at];
            if (key == null) {
                break;
            }
            if (key.length() == to - from && Ascii.startsWith(text, from, key)) {
                return nodes[at];
            }
        }
        return beside == null ? null : beside.get(Ascii.lowerCase(text.substring(from, to)));
    }

    /** All nodes, in no order. */
    List<PathNode<T>> all() {
        Collection<PathNode<T>> others = beside == null ? List.of() : beside.values();
        return Stream.concat(Arrays.stream(nodes).filter(Objects::nonNull), others.stream())
                .toList();
    }

    /** Texts that differ in their last letter are spread. */
    private static int place(int sample) {
        int spread = sample * 0x9E3779B9;
        return spread ^ spread >>> 16;
    }

    /** Adds a node whose key is not there. */
    void add(PathNode<T> node) {
        size++;
        if (size * 2 > keys.length) {
            @Nullable PathNode<T>[] old = nodes;
            nodes = newNodes(old.length * 2);
            keys = new String[old.length * 2];
            Arrays.stream(old).filter(Objects::nonNull).forEach(this::put);
        }
        put(node);
    }

    private void put(PathNode<T> node) {
        int place = place(Ascii.sample(node.key(), 0, node.key().length()));
        for (int i = 0; i < MOST_PROBES; i++) {
            int at = place + i & keys.length - 1;
            if (keys[at] == null) {
                keys[at] = node.key();
                nodes[at] = node;
                return;
            }
        }
        beside = beside == null ? new HashMap<>() : beside;
        beside.put(node.key(), node);
    }
}
