package io.github.graphlobby.testkit;

import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.jspecify.annotations.Nullable;

/**
 * The law of PATCH bodies: what is written of a patch is read as the same change, or it is not written. Held to it are
 * patches that were worked out: differences, compositions, inverses, merged and normalised ones and parts, with derived
 * types that nobody modelled, changes of type and undeclared members that are null.
 *
 * <p>For those who declare types of their own, and for those who write and read JSON in another way. A collection
 * without value and an empty one are the same, since a body empties a collection (OData 4.01 Protocol, section 11.4.3).
 * How often each type was written and how often not is collected as jqwik's statistics, and each must be written at
 * least once.
 */
public abstract class PatchBodyLaws {
    private static final String WRITTEN = "written";
    private static final String REFUSED = "refused";

    /** Starts the laws. */
    protected PatchBodyLaws() {}

    /**
     * Returns the types that are held to the law.
     *
     * @return the types, at least one, always the same
     */
    protected abstract List<ResourceType<?>> types();

    /**
     * Writes a body.
     *
     * @param patch the patch
     * @return the body; null if the writer refuses it, which is to be checked here as far as it can be
     */
    protected abstract byte @Nullable [] written(Patch<?> patch);

    /**
     * Reads a body.
     *
     * @param <R> the patched resource
     * @param type its type
     * @param body the body
     * @return what was read
     */
    protected abstract <R extends Resource<R>> DecodedPatch<R> read(ResourceType<R> type, byte[] body);

    /**
     * Returns the schema that the receiver follows.
     *
     * @return the version that the writer was made for
     */
    protected abstract SchemaVersion version();

    @Law
    @StatisticsReport(onFailureOnly = true)
    void differenceIsReadAsItWasWritten(@ForAll("differences") Sent<?> sent) {
        check("difference", sent);
    }

    @Law
    @StatisticsReport(onFailureOnly = true)
    void compositionIsReadAsItWasWritten(@ForAll("compositions") Sent<?> sent) {
        check("composition", sent);
    }

    @Law
    @StatisticsReport(onFailureOnly = true)
    void inverseIsReadAsItWasWritten(@ForAll("inverses") Sent<?> sent) {
        check("inverse", sent);
    }

    @Law
    @StatisticsReport(onFailureOnly = true)
    void mergedPatchIsReadAsItWasWritten(@ForAll("merged") Sent<?> sent) {
        check("merged patch", sent);
    }

    @Law
    @StatisticsReport(onFailureOnly = true)
    void normalisedPatchIsReadAsItWasWritten(@ForAll("normalised") Sent<?> sent) {
        check("normalised patch", sent);
    }

    @Law
    @StatisticsReport(onFailureOnly = true)
    void partOfAPatchIsReadAsItWasWritten(@ForAll("restricted") Sent<?> sent) {
        check("part of a patch", sent);
    }

    @Law
    @StatisticsReport(onFailureOnly = true)
    void whatMayBeSentOfAPatchIsReadAsItWasWritten(@ForAll("split") Sent<?> sent) {
        check("split patch", sent);
    }

    private void check(String kind, Sent<?> sent) {
        String type = sent.patch().type().name();
        String outcome = sent.isReadAsTheSameChange(this) ? WRITTEN : REFUSED;
        Statistics.label(kind).collect(type, outcome);
        Statistics.label(kind)
                .coverage(coverage -> types().forEach(
                                each -> coverage.check(each.name(), WRITTEN).count(count -> count > 0)));
    }

    @Provide
    Arbitrary<Sent<?>> differences() {
        return ofAnyType(Sent::difference);
    }

    @Provide
    Arbitrary<Sent<?>> compositions() {
        return ofAnyType(type -> Sent.composition(type, version()));
    }

    @Provide
    Arbitrary<Sent<?>> inverses() {
        return ofAnyType(Sent::inverse);
    }

    @Provide
    Arbitrary<Sent<?>> merged() {
        return ofAnyType(Sent::merged);
    }

    @Provide
    Arbitrary<Sent<?>> normalised() {
        return ofAnyType(Sent::normalised);
    }

    @Provide
    Arbitrary<Sent<?>> restricted() {
        return ofAnyType(Sent::restricted);
    }

    @Provide
    Arbitrary<Sent<?>> split() {
        return ofAnyType(Sent::split);
    }

    private <T> Arbitrary<T> ofAnyType(Function<ResourceType<?>, Arbitrary<? extends T>> draw) {
        return Arbitraries.oneOf(types().stream().map(draw).toList());
    }
}
