package io.github.graphlobby.permission;

import static io.github.graphlobby.permission.Scheme.APPLICATION;
import static io.github.graphlobby.permission.Scheme.DELEGATED_WORK;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The rules of this library for its operations: those of the documentation, and for reading those that are published.
 */
public final class BuiltInModels {
    private static final String UPDATE_PLACE = "Update place, permissions table";
    private static final String READ_PLACE = "published permission model of August 2026, reading a place";
    private static final String UPDATE_METADATA = "call: updateMetadata, permissions table of September 2020";
    private static final String READ_CALL = "published permission model of August 2026, reading a call";
    private static final String FOLLOW_OPERATION = "rule of this library: who may start an operation may follow it";

    private static final List<String> PLACE = List.of("/places/{id}");
    private static final List<String> METADATA =
            List.of("/communications/calls/{id}/updateMetadata", "/app/calls/{id}/updateMetadata");
    private static final List<String> CALL = List.of(
            "/communications/calls/{id}",
            "/app/calls/{id}",
            "/communications/calls/{id}/operations/{id}",
            "/app/calls/{id}/operations/{id}");

    private static final Permission PLACE_READ_WORK =
            provisioned("Place.Read.All", DELEGATED_WORK, "cb8f45a0-5c2e-4ea1-b803-84b870a7d7ec");
    private static final Permission PLACE_READ_APPLICATION =
            provisioned("Place.Read.All", APPLICATION, "913b9306-0ce1-42b8-9137-6a7df690a760");
    private static final Permission PLACE_READ_WRITE_WORK =
            provisioned("Place.ReadWrite.All", DELEGATED_WORK, "4c06a06a-098a-4063-868e-5dfee3827264");
    /** Documented and published for applications, but no provisioning file has a GUID for it. */
    private static final Permission PLACE_READ_WRITE_APPLICATION =
            provisioned("Place.ReadWrite.All", APPLICATION, null);

    private static final Permission JOIN_AS_GUEST =
            provisioned("Calls.JoinGroupCallAsGuest.All", APPLICATION, "fd7ccf6b-3d28-418b-9701-cd10f5cd2fd4");
    private static final Permission JOIN =
            provisioned("Calls.JoinGroupCall.All", APPLICATION, "f6b49018-60ab-4f81-83bd-22caeabfed2d");
    private static final Permission INITIATE_GROUP_CALL =
            provisioned("Calls.InitiateGroupCall.All", APPLICATION, "4c277553-8a09-487b-8023-29ee378d8324");
    private static final Permission INITIATE =
            provisioned("Calls.Initiate.All", APPLICATION, "284383ee-7f6e-4e40-a2a8-e85dcb029101");
    private static final Permission ACCESS_MEDIA =
            provisioned("Calls.AccessMedia.All", APPLICATION, "a7a681dc-756e-4909-b988-f160edc6655f");

    /** The model of the documents of 2022: places with delegated work permissions only. */
    public static final PermissionModel BETA_2022 = PermissionModel.of(beta2022());

    /** The model of the documentation since 2025: places with application permissions too. */
    public static final PermissionModel V1_2026 = PermissionModel.of(v12025());

    private BuiltInModels() {}

    private static List<PermissionRule> beta2022() {
        var rules = new ArrayList<PermissionRule>();
        rules.add(rule(PLACE_READ_WRITE_WORK, "PATCH", PLACE, true, UPDATE_PLACE));
        rules.add(rule(PLACE_READ_WORK, "GET", PLACE, true, READ_PLACE));
        rules.add(rule(PLACE_READ_WRITE_WORK, "GET", PLACE, false, READ_PLACE));
        rules.addAll(calls());
        return rules;
    }

    private static List<PermissionRule> v12025() {
        var rules = new ArrayList<>(beta2022());
        rules.add(rule(PLACE_READ_WRITE_APPLICATION, "PATCH", PLACE, true, UPDATE_PLACE + " since 2025"));
        rules.add(rule(PLACE_READ_APPLICATION, "GET", PLACE, true, READ_PLACE));
        rules.add(rule(PLACE_READ_WRITE_APPLICATION, "GET", PLACE, false, READ_PLACE));
        return rules;
    }

    private static List<PermissionRule> calls() {
        return List.of(
                rule(JOIN_AS_GUEST, "POST", METADATA, true, UPDATE_METADATA),
                rule(JOIN, "POST", METADATA, false, UPDATE_METADATA),
                rule(INITIATE_GROUP_CALL, "POST", METADATA, false, UPDATE_METADATA),
                rule(INITIATE, "GET", CALL, true, READ_CALL),
                rule(ACCESS_MEDIA, "GET", CALL, false, READ_CALL),
                rule(JOIN_AS_GUEST, "GET", CALL, false, FOLLOW_OPERATION),
                rule(JOIN, "GET", CALL, false, FOLLOW_OPERATION),
                rule(INITIATE_GROUP_CALL, "GET", CALL, false, FOLLOW_OPERATION));
    }

    private static PermissionRule rule(
            Permission permission, String method, List<String> templates, boolean least, String source) {
        return new PermissionRule(permission, Set.of(method), templates, least, Set.of(), source);
    }

    /** Every permission of the built-in models needs the consent of an administrator and has privilege level 3. */
    private static Permission provisioned(String name, Scheme scheme, @Nullable String id) {
        return new Permission(name, scheme, id == null ? null : UUID.fromString(id), true, 3);
    }
}
