package io.github.graphlobby.patch;

/** A patch that merges: of a declared type, of a map, or of an untyped JSON object. */
public sealed interface MergePatch permits Patch, MapPatch, JsonMergePatch {

    /** {@return whether the patch changes nothing, whatever it is applied to} */
    boolean isEmpty();
}
