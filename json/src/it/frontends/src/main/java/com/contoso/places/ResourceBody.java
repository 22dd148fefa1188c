package com.contoso.places;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.json.JsonPatchBody;
import io.github.graphlobby.json.JsonReadException;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.catalog.ModelTypes;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.schema.AnyResource;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads and writes rooms and the other resources of the model. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class ResourceBody implements MessageBodyReader<AnyResource>, MessageBodyWriter<AnyResource> {
    private static final ResourceWriter WRITER = ResourceWriter.compact();

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return ModelTypes.structured(type) != null;
    }

    @Override
    public AnyResource readFrom(
            Class<AnyResource> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] json = body.readNBytes(Limits.MOST_READ);
        GraphError refusal = JsonPatchBody.of(json, Limits.BODY).refusal();
        if (refusal != null) {
            throw new GraphErrorException(refusal);
        }
        try {
            return (AnyResource) ResourceReader.of(requireNonNull(ModelTypes.structured(type)))
                    .read(json);
        } catch (JsonReadException e) {
            throw new GraphErrorException(GraphError.badRequest(e.reason()));
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return AnyResource.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            AnyResource resource,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(WRITER.toBytes(resource));
    }
}
