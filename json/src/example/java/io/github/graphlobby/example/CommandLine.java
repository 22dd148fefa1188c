package io.github.graphlobby.example;

import java.util.ArrayList;
import java.util.List;

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

    /** Tells whether help is asked for; a file of that name can be given as {@code ./--help}. */
    static boolean asksForHelp(List<String> words) {
        return words.contains("--help") || words.contains("-h");
    }
}
