package io.github.graphlobby.testkit;

import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import java.util.ArrayList;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Arbitraries of resources of any type: with and without values, text of all kinds, extreme numbers, nested resources
 * of bounded depth, lists, and additional members.
 */
public final class ResourceArbitraries {
    private ResourceArbitraries() {}

    /**
     * Returns resources that a service could have sent: values keep the rules of their properties, but enumerations
     * have unknown members, and closed types have additional members too.
     *
     * @param <R> the resource
     * @param type its type
     * @return the arbitrary
     */
    public static <R extends Resource<R>> Arbitrary<R> resources(ResourceType<R> type) {
        return resources(type, ValueArbitraries.of(Latitude.SERVED));
    }

    /**
     * Returns resources of which a client could send each value: rules are kept, members of enumerations are
     * documented, only open types have additional members.
     *
     * @param <R> the resource
     * @param type its type
     * @return the arbitrary
     */
    public static <R extends Resource<R>> Arbitrary<R> legalResources(ResourceType<R> type) {
        return resources(type, ValueArbitraries.of(Latitude.LEGAL));
    }

    /**
     * Returns resources that a service may hold which keeps the schema: as {@link #legalResources}, but where an
     * abstract type is declared also of types that are not modelled.
     *
     * @param <R> the resource
     * @param type its type
     * @return the arbitrary
     */
    public static <R extends Resource<R>> Arbitrary<R> storedResources(ResourceType<R> type) {
        return resources(type, ValueArbitraries.of(Latitude.STORED));
    }

    /**
     * Returns whatever the record can hold: also values that break rules, and null items in any list.
     *
     * @param <R> the resource
     * @param type its type
     * @return the arbitrary
     */
    public static <R extends Resource<R>> Arbitrary<R> anyResources(ResourceType<R> type) {
        return resources(type, ValueArbitraries.of(Latitude.ANY));
    }

    /**
     * Returns resources in which every property has a value; the resources inside are like those of
     * {@link #resources(ResourceType)}.
     *
     * @param <R> the resource
     * @param type its type
     * @return the arbitrary
     */
    public static <R extends Resource<R>> Arbitrary<R> fullResources(ResourceType<R> type) {
        var steps = new Steps<>(type, ValueArbitraries.of(Latitude.SERVED));
        return built(steps, steps.settingAll());
    }

    /**
     * Returns resources that a service could have sent where an abstract type is declared: of every modelled type that
     * is derived from it, and of some that are not modelled.
     *
     * @param <B> the interface that the records share
     * @param family the abstract type, such as {@code Place.TYPE}
     * @return the arbitrary
     */
    @SuppressWarnings("unchecked") // every type of the family makes a B
    public static <B> Arbitrary<B> resources(ResourceFamily<B> family) {
        return (Arbitrary<B>) ofType(family, ValueArbitraries.of(Latitude.SERVED));
    }

    private static <R extends Resource<R>> Arbitrary<R> resources(ResourceType<R> type, ValueArbitraries values) {
        var steps = new Steps<>(type, values);
        return new Opaque<>(Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(type.empty())), Tuple.of(15, built(steps, steps.settingSome()))));
    }

    private static <R extends Resource<R>> Arbitrary<R> built(Steps<R> steps, Arbitrary<Patch<R>> patches) {
        var additional = steps.additional().map(members -> adding(steps.type(), members));
        return Combinators.combine(patches, additional)
                .as((patch, members) -> patch.then(members).applyTo(steps.type().empty()));
    }

    /** A difference can say that a member is null. */
    private static <R extends Resource<R>> Patch<R> adding(
            ResourceType<R> type, Map<String, @Nullable Object> members) {
        return Patch.builder(type)
                .additional(JsonMergePatch.between(Json.EMPTY, members))
                .build();
    }

    /** Returns resources of a record, or of every record derived from an abstract type. */
    static Arbitrary<?> ofType(StructuredType<?> type, ValueArbitraries values) {
        var resources = new ArrayList<Arbitrary<?>>();
        values.latitude().types(type).forEach(each -> resources.add(resources(each, values)));
        return Arbitraries.oneOf(resources);
    }
}
