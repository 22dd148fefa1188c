package io.github.graphlobby.patch;

/** A patch that merges: of a declared type, or of an untyped JSON object. */
public sealed interface MergePatch permits Patch, JsonMergePatch {

    /**
     * Tells whether the patch changes nothing, whatever it is applied to.
     *
     * @return whether every member is omitted
     */
    boolean isEmpty();
}
