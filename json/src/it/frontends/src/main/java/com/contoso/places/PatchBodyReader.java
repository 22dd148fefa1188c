package com.contoso.places;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.json.JsonPatchBody;
import io.github.graphlobby.model.catalog.ModelTypes;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code Patch<Room>} and those of other types as parameters of resource methods. What a client may not change is
 * in them too: give them to {@code PlaceUpdate}, which refuses it, and not to {@code applyTo}.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public final class PatchBodyReader implements MessageBodyReader<Patch<?>> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Patch.class && patched(genericType) != null;
    }

    /** The type of a resource that is modelled, or null. */
    private static @Nullable ResourceType<?> patched(Type patch) {
        return patch instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> type
                        && ModelTypes.structured(type) instanceof ResourceType<?> modelled
                ? modelled
                : null;
    }

    @Override
    public Patch<?> readFrom(
            Class<Patch<?>> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] json = body.readNBytes(Limits.MOST_READ);
        return read(JsonPatchBody.of(json, Limits.BODY), requireNonNull(patched(genericType)));
    }

    private static <R extends Resource<R>> Patch<R> read(JsonPatchBody body, ResourceType<R> type) {
        GraphError refusal = body.refusal();
        if (refusal != null) {
            throw new GraphErrorException(refusal);
        }
        DecodedPatch<R> decoded = body.decode(type).fold(patch -> patch, error -> {
            throw new GraphErrorException(error);
        });
        if (!decoded.violations().isEmpty()) {
            throw new GraphErrorException(GraphError.violations(decoded.violations()));
        }
        return decoded.patch();
    }
}
