package io.github.graphlobby.guard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts null in the place of every argument of a module's public constructors and methods, one at a time, to see that
 * each is refused by an exception that names it.
 *
 * <p>Parameters that are marked as nullable are passed over, and methods without a body, which others write. A wither's
 * parameter {@code newName} is named {@code name}.
 */
public final class NullArguments {
    private final Map<Class<?>, Object> samples;
    private final Map<String, String> wordings;
    private final Set<String> exceptions;

    private NullArguments(Map<Class<?>, Object> samples, Map<String, String> wordings, Set<String> exceptions) {
        this.samples = samples;
        this.wordings = wordings;
        this.exceptions = exceptions;
    }

    /**
     * Starts a search without exceptions.
     *
     * @param samples for the class of an object that is called, or of a parameter, a legal object
     * @return the search
     */
    public static NullArguments of(Map<Class<?>, Object> samples) {
        return new NullArguments(samples, Map.of(), Set.of());
    }

    /**
     * {@return the search with messages that say more or other than the parameter's name}
     *
     * @param messages the message for a parameter, such as {@code Type.method(parameter)}
     */
    public NullArguments worded(Map<String, String> messages) {
        return new NullArguments(samples, messages, exceptions);
    }

    /**
     * {@return the search without some parameters}
     *
     * @param parameters the parameters, such as {@code Type.method(parameter)}
     */
    public NullArguments except(Set<String> parameters) {
        return new NullArguments(samples, wordings, parameters);
    }

    /**
     * Searches a module.
     *
     * @param classes the directory of the module's classes, with {@code module-info.class}
     * @return what is to be mended: parameters that are not named, and exceptions that are none
     * @throws IOException if the directory cannot be read
     */
    public List<String> in(Path classes) throws IOException {
        var complaints = new ArrayList<String>();
        int seen = 0;
        var unused = new TreeSet<>(exceptions);
        unused.addAll(wordings.keySet());
        for (Class<?> type : PublicApi.exportedTypes(classes)) {
            for (NullArgument argument : NullArgument.of(type)) {
                seen++;
                unused.remove(argument.toString());
                complaints.addAll(complaints(argument));
            }
        }
        unused.forEach(name -> complaints.add(name + " is no parameter"));
        if (seen == 0) {
            complaints.add("no parameter was found in " + classes);
        }
        return complaints;
    }

    private List<String> complaints(NullArgument argument) {
        if (exceptions.contains(argument.toString())) {
            return List.of();
        }
        String expected = wordings.getOrDefault(argument.toString(), argument.word());
        return argument.messages(samples).stream()
                .filter(message -> !message.equals(expected))
                .map(message -> argument + ": " + message)
                .toList();
    }
}
