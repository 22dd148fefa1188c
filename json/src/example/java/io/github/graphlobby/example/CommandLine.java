package io.github.graphlobby.example;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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

    /** Tells whether help is asked for, which is no value of an option. */
    static boolean asksForHelp(List<String> words) {
        List<String> options = options(words);
        return IntStream.range(0, options.size())
                .filter(CommandLine::isName)
                .mapToObj(options::get)
                .anyMatch(List.of("--help", "-h")::contains);
    }
}
