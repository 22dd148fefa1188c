package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.permission.ProvisionedPermission;
import io.github.graphlobby.permission.Provisioning;
import io.github.graphlobby.permission.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads how permissions are provisioned, in the published format of Microsoft Graph: for each name a list of ids,
 * schemes and clouds.
 */
public final class ProvisioningReader {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private ProvisioningReader() {}

    /**
     * Reads a file, in time and memory in proportion to its length. An id that is no GUID is none, and what does not
     * say that it is enabled is not.
     *
     * @param json the file in UTF-8
     * @return what is provisioned
     * @throws JsonReadException if the file is no JSON or not of the format; the pointer says where
     */
    public static Provisioning read(byte[] json) {
        requireNonNull(json, "json");
        return Documents.guarded(() -> {
            var all = new ArrayList<ProvisionedPermission>();
            LocatedValue.read(json)
                    .member("permissionDeployments")
                    .members()
                    .forEach((name, entries) -> entries.items().forEach(entry -> all.add(permission(name, entry))));
            return Provisioning.of(all);
        });
    }

    private static ProvisionedPermission permission(String name, LocatedValue entry) {
        Map<String, LocatedValue> members = entry.members();
        Scheme scheme = SchemeKey.read(entry.member("scheme"));
        LocatedValue clouds = members.get("environment");
        return ProvisionedPermission.of(name, scheme, id(members.get("id")), clouds == null ? List.of() : names(clouds))
                .withEnabled(LocatedValue.isTrue(members.get("isEnabled")))
                .withHidden(LocatedValue.isTrue(members.get("isHidden")));
    }

    private static @Nullable UUID id(@Nullable LocatedValue id) {
        return id != null && ID.matcher(id.text()).matches() ? UUID.fromString(id.text()) : null;
    }

    private static List<String> names(LocatedValue clouds) {
        return Stream.of(clouds.text().split(";", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
