package io.github.graphlobby.operation;

import static io.github.graphlobby.permission.Scheme.APPLICATION;
import static io.github.graphlobby.permission.Scheme.DELEGATED_WORK;

import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.Scheme;
import java.util.UUID;

/** The permissions of the documented operations, with the GUIDs under which they are provisioned. */
final class Permissions {
    static final Permission PLACE_READ_WORK =
            provisioned("Place.Read.All", DELEGATED_WORK, "cb8f45a0-5c2e-4ea1-b803-84b870a7d7ec");
    static final Permission PLACE_READ_APPLICATION =
            provisioned("Place.Read.All", APPLICATION, "913b9306-0ce1-42b8-9137-6a7df690a760");
    static final Permission PLACE_READ_WRITE_WORK =
            provisioned("Place.ReadWrite.All", DELEGATED_WORK, "4c06a06a-098a-4063-868e-5dfee3827264");
    /** Documented and published for applications, but no provisioning file has a GUID for it. */
    static final Permission PLACE_READ_WRITE_APPLICATION = published("Place.ReadWrite.All", APPLICATION);

    static final Permission JOIN_AS_GUEST =
            provisioned("Calls.JoinGroupCallAsGuest.All", APPLICATION, "fd7ccf6b-3d28-418b-9701-cd10f5cd2fd4");
    static final Permission JOIN =
            provisioned("Calls.JoinGroupCall.All", APPLICATION, "f6b49018-60ab-4f81-83bd-22caeabfed2d");
    static final Permission INITIATE_GROUP_CALL =
            provisioned("Calls.InitiateGroupCall.All", APPLICATION, "4c277553-8a09-487b-8023-29ee378d8324");
    static final Permission INITIATE =
            provisioned("Calls.Initiate.All", APPLICATION, "284383ee-7f6e-4e40-a2a8-e85dcb029101");
    static final Permission ACCESS_MEDIA =
            provisioned("Calls.AccessMedia.All", APPLICATION, "a7a681dc-756e-4909-b988-f160edc6655f");

    private Permissions() {}

    private static Permission provisioned(String name, Scheme scheme, String id) {
        return published(name, scheme).withId(UUID.fromString(id));
    }

    /** Each of them needs the consent of an administrator and has privilege level 3. */
    private static Permission published(String name, Scheme scheme) {
        return Permission.of(name, scheme).withAdminConsent(true).withPrivilegeLevel(3);
    }
}
