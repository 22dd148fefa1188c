package io.github.graphlobby.bench;

/** Another way to do the unit: it holds a room in a form of its own. */
interface Peer {
    /**
     * Reads a PATCH, merges it, writes the answer. The room stays as it was, unless the peer can do it in place only.
     *
     * @param patch the PATCH
     * @return the answer
     */
    byte[] unit(byte[] patch);
}
