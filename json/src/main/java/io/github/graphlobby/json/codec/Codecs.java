package io.github.graphlobby.json.codec;

import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.MapType;
import io.github.graphlobby.schema.PrimitiveType;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The codec of each type, made when it is first asked for. */
public final class Codecs {
    /** By record class rather than by type, so that a sender who invents types does not fill the memory. */
    private static final ClassValue<AtomicReference<@Nullable RecordCodec<?>>> RECORDS = new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable RecordCodec<?>> computeValue(Class<?> record) {
            return new AtomicReference<>();
        }
    };

    private Codecs() {}

    @SuppressWarnings("unchecked") // the codec of a kind takes the values of that kind
    public static <V> ValueCodec<V> of(ValueType<V> type) {
        return (ValueCodec<V>)
                switch (type.kind()) {
                    case ENUM -> new EnumCodec<>((EnumType<?>) type);
                    case STRUCTURED -> new LazyCodec<>((StructuredValueType<?>) type);
                    case COLLECTION -> new CollectionCodec<>((CollectionType<?>) type);
                    case MAP -> new MapCodec<>((MapType<?>) type);
                    default ->
                        type.isConfidential()
                                ? ScalarCodecs.CONFIDENTIAL
                                : ScalarCodecs.of(type.kind(), isAlsoText(type));
                };
    }

    /** Whether a resource may have the value as text. */
    static boolean isAlsoText(ValueType<?> type) {
        return type instanceof PrimitiveType<?> primitive && primitive.isAlsoText();
    }

    @SuppressWarnings("unchecked") // a resource type is the structured type of its record
    public static <B> StructuredCodec<B> of(StructuredType<B> type) {
        return type instanceof ResourceFamily<B> family
                ? new FamilyCodec<>(family)
                : (StructuredCodec<B>) of((ResourceType<?>) type);
    }

    @SuppressWarnings("unchecked") // kept under the class of R
    public static <R extends Resource<R>> RecordCodec<R> of(ResourceType<R> type) {
        AtomicReference<@Nullable RecordCodec<?>> known =
                RECORDS.get(type.empty().getClass());
        RecordCodec<R> codec = (RecordCodec<R>) known.get();
        if (codec == null) {
            codec = new RecordCodec<>(type);
            known.compareAndSet(null, codec);
        }
        return codec.of(type);
    }
}
