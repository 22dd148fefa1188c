package io.github.graphlobby.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words behind a command: options with a value each, as {@code --name value} or {@code --name=value}. */
final class CommandLine {
    private CommandLine() {}

    /** Returns each option and, behind it, its value. */
    static List<String> options(List<String> words) {
        var options = new ArrayList<String>();
        for (String word : words) {
            int equals = word.startsWith("--") && isName(options.size()) ? word.indexOf('=') : -1;
            if (equals > 0) {
                options.add(word.substring(0, equals));
            }
            options.add(word.substring(equals + 1));
        }
        return options;
    }

    private static boolean isName(int position) {
        return position % 2 == 0;
    }

    /** Returns the value of each option, as {@link #options} has them. */
    static Map<String, String> values(List<String> options, Set<String> names) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < options.size(); i += 2) {
            String name = options.get(i);
            if (!names.contains(name)) {
                throw new UsageException("unknown option `" + name + "`");
            }
            if (i + 1 == options.size()) {
                throw new UsageException(name + " takes a value");
            }
            if (values.put(name, options.get(i + 1)) != null) {
                throw new UsageException(name + " is given twice");
            }
        }
        return values;
    }

    /** Tells whether help is asked for; a file of that name can be given as {@code ./--help}. */
    static boolean asksForHelp(List<String> words) {
        return words.contains("--help") || words.contains("-h");
    }
}
