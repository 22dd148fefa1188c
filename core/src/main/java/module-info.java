/**
 * The Microsoft Graph place and call resources as immutable records, a merge patch that leaves omitted properties
 * unchanged, and the operations that use both.
 */
@SuppressWarnings("module") // the JSON module is compiled after this one
module io.github.graphlobby {
    requires transitive jakarta.validation;
    // static: annotations only; transitive: they stand in public signatures, which javac checks under -Werror
    requires static transitive org.jspecify;

    exports io.github.graphlobby.model;
    exports io.github.graphlobby.model.call;
    exports io.github.graphlobby.model.catalog;
    exports io.github.graphlobby.model.identity;
    exports io.github.graphlobby.model.media;
    exports io.github.graphlobby.model.meeting;
    exports io.github.graphlobby.model.participant;
    exports io.github.graphlobby.model.place;
    exports io.github.graphlobby.operation;
    exports io.github.graphlobby.patch;
    exports io.github.graphlobby.permission;
    exports io.github.graphlobby.schema;

    // for messages and paths that read alike in both modules
    exports io.github.graphlobby.internal to
            io.github.graphlobby.json;

    // Bean Validation reads the constraints of record components; a qualified opens would need its module at build time
    opens io.github.graphlobby.model.call;
    opens io.github.graphlobby.model.identity;
    opens io.github.graphlobby.model.media;
    opens io.github.graphlobby.model.meeting;
    opens io.github.graphlobby.model.participant;
    opens io.github.graphlobby.model.place;
}
