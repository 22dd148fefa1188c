package io.github.graphlobby.testkit;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.catalog.ModelTypes;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The resource types of the model, one for each record. */
public final class Resources {
    /** For each abstract type of the model one derived from it that is not modelled. */
    private static final Map<String, String> DERIVED = Map.of(
            "microsoft.graph.callOptions", "microsoft.graph.emergencyCallOptions",
            "microsoft.graph.mediaConfig", "microsoft.graph.edgeHostedMediaConfig",
            "microsoft.graph.meetingInfo", "microsoft.graph.webinarMeetingInfo",
            "microsoft.graph.place", "microsoft.graph.workspace");

    private static final List<ResourceType<?>> ALL = Stream.<ResourceType<?>>concat(
                    ModelTypes.records().stream(),
                    ModelTypes.families().stream()
                            .map(family -> family.type(requireNonNull(DERIVED.get(family.name()), family.name()))))
            .toList();

    private static final List<String> NOT_MODELLED = List.of("microsoft.graph.meetingPod", "contoso.Fac\u00EDlity");

    private Resources() {}

    /**
     * Returns the type of every record of the model. A record that keeps types which are not modelled is there with one
     * of them.
     *
     * @return the types, immutable
     */
    public static List<ResourceType<?>> all() {
        return ALL;
    }

    /**
     * Returns types that a value of a type can have.
     *
     * @param <B> the record, or the interface that records share
     * @param type the type
     * @return for the type of a record that type alone; for an abstract type those derived from it, and some that are
     *     not modelled
     */
    public static <B> List<ResourceType<? extends B>> of(StructuredType<B> type) {
        return type instanceof ResourceFamily<B> family
                ? derivedFrom(family)
                : List.<ResourceType<? extends B>>of((ResourceType<? extends B>) type);
    }

    private static <B> List<ResourceType<? extends B>> derivedFrom(ResourceFamily<B> family) {
        var others = NOT_MODELLED.stream().filter(name -> !family.isModelled(name));
        return Stream.concat(family.modelled().stream(), others.<ResourceType<? extends B>>map(family::type))
                .toList();
    }
}
