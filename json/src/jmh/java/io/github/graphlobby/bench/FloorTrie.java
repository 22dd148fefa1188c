package io.github.graphlobby.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The floor of a decision: a trie over the path as it was sent, going back, with letters folded. It decodes nothing,
 * refuses nothing, and knows neither calls nor keys.
 */
final class FloorTrie {
    private final Node root = new Node("");

    /** A node, with the mask of what allows each method. */
    static final class Node {
        private final String name;
        private Node[] children = {};
        private @Nullable Node parameter;
        final Map<String, long[]> methods = new HashMap<>();

        Node(String name) {
            this.name = name;
        }

        private Node child(String segment) {
            if (segment.startsWith("{")) {
                parameter = parameter == null ? new Node("{}") : parameter;
                return parameter;
            }
            for (Node child : children) {
                if (child.name.equals(segment)) {
                    return child;
                }
            }
            Node made = new Node(segment);
            children = Arrays.copyOf(children, children.length + 1);
            children[children.length - 1] = made;
            return made;
        }
    }

    /** The node of a template in lower case. */
    Node add(String template) {
        Node node = root;
        for (String segment : template.substring(1).split("/")) {
            node = node.child(segment);
        }
        return node;
    }

    /** The node of a path; null if no template has it. */
    @Nullable
    Node find(String path) {
        return find(root, path, 1);
    }

    private static @Nullable Node find(Node node, String path, int from) {
        if (from > path.length()) {
            return node.methods.isEmpty() ? null : node;
        }
        int slash = path.indexOf('/', from);
        int end = slash < 0 ? path.length() : slash;
        for (Node child : node.children) {
            if (child.name.length() == end - from && isAt(path, from, child.name)) {
                Node found = find(child, path, end + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return node.parameter == null ? null : find(node.parameter, path, end + 1);
    }

    private static boolean isAt(String path, int from, String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = path.charAt(from + i);
            if ((c >= 'A' && c <= 'Z' ? c | 32 : c) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
