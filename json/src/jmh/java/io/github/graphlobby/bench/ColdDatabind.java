package io.github.graphlobby.bench;

import tools.jackson.databind.json.JsonMapper;

/** The first PATCH of a process, with Jackson 3's databind and a mutable room. */
final class ColdDatabind {
    private ColdDatabind() {}

    /**
     * Reads the documented room, answers the documented PATCH.
     *
     * @param args none
     */
    public static void main(String[] args) {
        long start = System.nanoTime();
        var mapper = new JsonMapper();
        PojoRoom room = mapper.readValue(ColdDocuments.room(), PojoRoom.class);
        PojoRoom after = mapper.readerForUpdating(room).readValue(ColdDocuments.patch());
        ColdDocuments.answer(mapper.writeValueAsBytes(after), start);
    }
}
