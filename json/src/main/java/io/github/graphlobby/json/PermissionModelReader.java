package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.permission.PermissionModel;

/**
 * Reads a permission model in the published format of Microsoft Graph: permissions with schemes and path sets.
 *
 * <p>What is evaluated: schemes, methods, paths, {@code least} and {@code AlsoRequires}; {@code authorizationType}, of
 * which RSC makes a permission one that is granted for single resources and preAuthZOnly one to which nobody can
 * consent, as {@code isPreauthorizationOnly} does; {@code requiresAdminConsent} and {@code privilegeLevel}. What else
 * restricts a permission leaves it out, and what else is wrong is told by {@link PermissionModel#findings}. Refused are
 * other members of a path set than {@code schemeKeys}, {@code methods} and {@code paths}, and other attributes of a
 * path, because to pass over them could allow more than the file means.
 *
 * <p>Immutable and thread-safe.
 */
public final class PermissionModelReader {
    private final String source;

    private PermissionModelReader(String source) {
        this.source = source;
    }

    /**
     * Makes a reader.
     *
     * @param source where the files come from, which every rule then says
     * @return the reader
     */
    public static PermissionModelReader of(String source) {
        return new PermissionModelReader(requireNonNull(source, "source"));
    }

    /**
     * Reads a model, in time and memory in proportion to the file.
     *
     * @param json the file in UTF-8
     * @return the model, with what was found in it
     * @throws JsonReadException if the file is no JSON or not of the format, it names more than 64 methods, or a path
     *     has more than 256 slashes; the pointer says where, and if there are several such things, the reason has them
     *     all, up to a hundred
     */
    public PermissionModel read(byte[] json) {
        requireNonNull(json, "json");
        return Documents.guarded(() -> new PermissionFile(source).read(LocatedValue.read(json)));
    }
}
