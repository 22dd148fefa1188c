package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.testkit.PatchBodyLaws;
import java.util.List;
import net.jqwik.api.PropertyDefaults;
import org.jspecify.annotations.Nullable;

/** What a patch writer writes, a patch reader reads as the same change, or the writer says why not, and where. */
@PropertyDefaults(tries = 2_000)
class WrittenBodiesTest extends PatchBodyLaws {
    private static final PatchWriter WRITER = PatchWriter.of(SchemaVersion.BETA_2026);

    @Override
    protected List<ResourceType<?>> types() {
        return EveryType.ALL;
    }

    @Override
    protected byte @Nullable [] written(Patch<?> patch) {
        try {
            return WRITER.toBytes(patch);
        } catch (JsonWriteException e) {
            assertThat(e.pointer()).startsWith("/");
            assertThat(e.getMessage()).startsWith("`");
            return null;
        }
    }

    @Override
    protected <R extends Resource<R>> DecodedPatch<R> read(ResourceType<R> type, byte[] body) {
        return PatchReader.of(type).read(body);
    }

    @Override
    protected SchemaVersion version() {
        return SchemaVersion.BETA_2026;
    }
}
