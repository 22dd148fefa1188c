package io.github.graphlobby.fuzz;

import io.github.graphlobby.json.PermissionModelReader;
import io.github.graphlobby.permission.PermissionModel;

/** Permission models of the vectors. */
final class Models {
    /** Small, with functions, nested keys and permissions that need others. */
    static final PermissionModel SYNTHETIC =
            PermissionModelReader.of("synthetic").read(Vectors.bytes("permission/synthetic-model.json"));

    private Models() {}
}
