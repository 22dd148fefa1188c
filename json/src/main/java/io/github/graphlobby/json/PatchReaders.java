package io.github.graphlobby.json;

import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The reader of each type, made when it is first asked for. */
final class PatchReaders {
    /** By record class rather than by type, so that a sender who invents types does not fill the memory. */
    private static final ClassValue<AtomicReference<@Nullable PatchReader<?>>> READERS = new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable PatchReader<?>> computeValue(Class<?> record) {
            return new AtomicReference<>();
        }
    };

    private PatchReaders() {}

    @SuppressWarnings("unchecked") // a reader of an equal type is one of R
    static <R extends Resource<R>> PatchReader<R> of(ResourceType<R> type) {
        AtomicReference<@Nullable PatchReader<?>> last =
                READERS.get(type.empty().getClass());
        PatchReader<?> known = last.get();
        if (known != null && known.type().equals(type)) {
            return (PatchReader<R>) known;
        }
        PatchReader<R> reader = PatchReader.of(type);
        last.set(reader);
        return reader;
    }
}
