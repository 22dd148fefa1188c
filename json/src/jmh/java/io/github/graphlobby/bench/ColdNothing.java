package io.github.graphlobby.bench;

/** The first PATCH of a process that has none: what the virtual machine itself takes. */
final class ColdNothing {
    private ColdNothing() {}

    /**
     * Answers with nothing.
     *
     * @param args none
     */
    public static void main(String[] args) {
        ColdDocuments.answer(new byte[0], System.nanoTime());
    }
}
