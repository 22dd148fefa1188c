package io.github.graphlobby.json.codec;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.json.token.Names;
import io.github.graphlobby.json.token.TokenWriter;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the properties of the types of one declaration, modelled ones or others, in one selection.
 *
 * <p>Text and null, which most values are, are written here without asking their codec: a direct call is one that the
 * virtual machine can inline. Immutable and thread-safe.
 */
final class MemberWriter<R extends Resource<R>> {
    private final MemberCodec<R, ?>[] members;
    private final Names names;
    private final MemberSelection selection;
    /** The properties that are written, as bits. */
    private final long written;
    /** Those that are written as null if they have no value. */
    private final long nullable;
    /** Those whose value may be of a type that the version does not have. */
    private final long versioned;

    /**
     * Makes a writer.
     *
     * @param selected the names of the properties that are written at all; null for all of the selection
     */
    MemberWriter(
            ResourceType<R> type,
            MemberCodec<R, ?>[] members,
            Names names,
            MemberSelection selection,
            @Nullable Set<String> selected) {
        this.members = members;
        this.names = names;
        this.selection = selection;
        SchemaVersion version = selection.version();
        // Of a type that is not modelled nobody knows which members a version has.
        boolean onlyVersion = selection.onlyVersion() && type.isModelled();
        long written = 0;
        long nullable = 0;
        long versioned = 0;
        for (Property<? super R, ?> property : type.properties()) {
            long bit = selected == null || selected.contains(property.name()) ? 1L << property.index() : 0;
            boolean isInVersion = version != null && type.versions(property).contains(version);
            written |= isInVersion || !onlyVersion ? bit : 0;
            nullable |= isInVersion && !property.isNavigation() ? bit : 0;
            versioned |= selection.onlyVersion() && members[property.index()].isStructured() ? bit : 0;
        }
        this.written = written;
        this.nullable = nullable;
        this.versioned = versioned;
    }

    // One method, since split in two it takes a tenth longer.
    void write(R resource, TokenWriter out, WriteContext context, Annotations annotations) {
        @Nullable Object[] values = Draft.values(resource);
        for (int index = 0; index < values.length; index++) {
            Object value = values[index];
            boolean isWritten = (written & 1L << index) != 0;
            if (annotations != Annotations.NONE) {
                members[index].writeAnnotations(annotations, isWritten, out);
            }
            if (isWritten && value instanceof String text) {
                names.write(index, out);
                out.text(text);
            } else if (isWritten && value != null && ((versioned & 1L << index) == 0 || isInVersion(value))) {
                names.write(index, out);
                members[index].write(value, out, context);
            } else if ((nullable & 1L << index) != 0) {
                names.write(index, out);
                writeNothing(index, out);
            }
        }
    }

    private boolean isInVersion(Object value) {
        return ((Resource<?>) value).resourceType().versions().contains(requireNonNull(selection.version()));
    }

    private void writeNothing(int index, TokenWriter out) {
        if (selection.emptyCollections()) {
            members[index].writeReplacement(out);
        } else {
            out.nothing();
        }
    }
}
