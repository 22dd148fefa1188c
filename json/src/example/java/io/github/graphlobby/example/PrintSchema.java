package io.github.graphlobby.example;

import static java.util.stream.Collectors.joining;

import io.github.graphlobby.json.JsonSchema;
import io.github.graphlobby.model.catalog.ModelTypes;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.schema.ResourceType;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Prints the JSON Schema of what may be sent: the body of a PATCH, or a resource. */
final class PrintSchema {
    private static final String NAMESPACE = "microsoft.graph.";
    private static final JsonMapper MAPPER = new JsonMapper();

    private PrintSchema() {}

    static JsonSchema ofBody(ResourceType<?> type, Vintage vintage) {
        return JsonSchema.ofPatch(type, vintage);
    }

    static JsonSchema ofResource(ResourceType<?> type, Vintage vintage) {
        return JsonSchema.ofResource(type, vintage.schema());
    }

    /** Takes the name of a type, then options with their values in turn. */
    static void run(List<String> words, PrintStream out) {
        if (words.isEmpty() || words.get(0).startsWith("-")) {
            throw new UsageException("schema takes the name of a type first, such as room");
        }
        ResourceType<?> type = type(words.get(0));
        Vintage vintage = Vintage.BETA_2022;
        String what = "body";
        List<String> options = CommandLine.options(words.subList(1, words.size()));
        for (int i = 0; i < options.size(); i += 2) {
            String value = i + 1 < options.size() ? options.get(i + 1) : "";
            switch (options.get(i)) {
                case "--vintage" -> vintage = BulkOptions.vintage(value);
                case "--of" -> what = value;
                default -> throw new UsageException("unknown option `" + options.get(i) + "`");
            }
        }
        out.println(MAPPER.writerWithDefaultPrettyPrinter()
                .writeValueAsString(schema(type, vintage, what).toJson()));
    }

    private static JsonSchema schema(ResourceType<?> type, Vintage vintage, String what) {
        if (what.equals("resource")) {
            return ofResource(type, vintage);
        }
        if (!what.equals("body")) {
            throw new UsageException("--of takes body or resource, not `" + what + "`");
        }
        if (!vintage.isUpdatable(type)) {
            String updatable = names(types().filter(vintage::isUpdatable));
            throw new UsageException("only " + updatable + " can be updated (" + vintage + "); see --of resource");
        }
        return ofBody(type, vintage);
    }

    private static ResourceType<?> type(String name) {
        return types().filter(type -> type.name().equals(NAMESPACE + name))
                .findFirst()
                .orElseThrow(() -> new UsageException("unknown type `" + name + "`, there are " + names(types())));
    }

    private static Stream<ResourceType<?>> types() {
        return ModelTypes.records().stream();
    }

    private static String names(Stream<ResourceType<?>> types) {
        return types.map(type -> type.name().substring(NAMESPACE.length())).collect(joining(", "));
    }
}
