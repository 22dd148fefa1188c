/** The JSON of the Lobby resources and patches: readers, writers, an endpoint, and a module for Jackson 3. */
module io.github.graphlobby.json {
    requires transitive io.github.graphlobby;
    requires transitive tools.jackson.databind;
    requires com.fasterxml.jackson.annotation;
    // static: annotations only; transitive: they stand in public signatures, which javac checks under -Werror
    requires static transitive org.jspecify;

    exports io.github.graphlobby.bulk;
    exports io.github.graphlobby.endpoint;
    exports io.github.graphlobby.json;

    // found by mappers that look for modules
    provides tools.jackson.databind.JacksonModule with
            io.github.graphlobby.json.LobbyModule;
}
