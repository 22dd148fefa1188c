package io.github.graphlobby.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words behind a command that takes plain words too, in any order with its options.
 *
 * @param plain the words that belong to no option
 * @param options the value of each option
 */
record Words(List<String> plain, Map<String, String> options) {

    /** Takes what begins with two hyphens for an option, with its value behind an equals sign or as the next word. */
    static Words parse(List<String> words, Set<String> names) {
        var plain = new ArrayList<String>();
        var options = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                plain.add(word);
                continue;
            }
            options.add(word);
            if (word.indexOf('=') < 0 && i + 1 < words.size()) {
                options.add(words.get(++i));
            }
        }
        return new Words(plain, CommandLine.values(CommandLine.options(options), names));
    }

    @Nullable
    String option(String name) {
        return options.get(name);
    }

    /** Refuses another number of plain words. */
    void expect(int number, String what) {
        if (plain.size() != number) {
            throw new UsageException(what);
        }
    }

    /** The names of permissions, which have commas between them. */
    static List<String> names(String text) {
        return List.of(text.split(",", -1)).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
