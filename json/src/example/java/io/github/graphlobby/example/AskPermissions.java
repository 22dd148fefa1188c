package io.github.graphlobby.example;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.LeastGrants;
import io.github.graphlobby.permission.ModelOperation;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.PermissionPolicy;
import io.github.graphlobby.permission.PolicyRequest;
import io.github.graphlobby.permission.Ruling;
import io.github.graphlobby.permission.Scheme;
import java.util.List;
import java.util.Map;

/** Asks a permission model what has to be granted, and puts rules of its own on top of it. */
final class AskPermissions {
    private final PermissionModel model;
    /** In which building a place stands, by its id. */
    private final Map<String, String> buildings;

    AskPermissions(PermissionModel model, Map<String, String> buildings) {
        this.model = model;
        this.buildings = buildings;
    }

    /** To what an administrator must consent before somebody can update places. */
    List<Permission> consentForUpdates() {
        ModelOperation update = requireNonNull(model.operation("PATCH", "/places/{id}"));
        LeastGrants least =
                model.leastFor(List.of(update), Scheme.DELEGATED_WORK).get(0);
        return least.adminConsent();
    }

    /** Whether a caller may, whose subject is the building that it cares for. */
    Ruling decide(Caller caller, String method, String path) {
        return PermissionPolicy.of(model)
                .forbid("nobody deletes a place", asked -> asked.method().equals("DELETE"))
                .require("only one's own building", AskPermissions::isChange, this::isOfOwnBuilding)
                .decide(caller, method, path);
    }

    private static boolean isChange(PolicyRequest asked) {
        return asked.method().equals("PATCH") && asked.template().equals("/places/{id}");
    }

    private boolean isOfOwnBuilding(PolicyRequest asked) {
        String building = buildings.get(asked.parameters().get(0));
        return building != null && building.equals(asked.caller().subject());
    }
}
