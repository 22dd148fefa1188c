package io.github.graphlobby.json;

import static io.github.graphlobby.permission.Scheme.APPLICATION;
import static io.github.graphlobby.permission.Scheme.DELEGATED_WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.graphlobby.permission.ProvisionedPermission;
import io.github.graphlobby.permission.Provisioning;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisioningReaderTest {
    private static final UUID ID = UUID.fromString("4c06a06a-098a-4063-868e-5dfee3827264");

    private static Provisioning read(String json) {
        return ProvisioningReader.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void eachEntryIsAPermissionUnderAScheme() {
        var provisioning = read("""
                {'permissionDeployments': {
                    'Place.ReadWrite.All': [
                        {'id': '4c06a06a-098a-4063-868e-5dfee3827264', 'scheme': 'DelegatedWork',
                         'environment': 'PPE; public;', 'isHidden': false, 'isEnabled': true, 'resourceAppId': ''},
                        {'id': '', 'scheme': 'Application', 'environment': '', 'isHidden': true}],
                    'X': [{'id': '75d9ca3df-7017-4feb-baa0-06a339b6c338', 'scheme': 'Application'}]}}
                """);
        assertThat(provisioning.all())
                .containsExactly(
                        ProvisionedPermission.of("Place.ReadWrite.All", DELEGATED_WORK, ID, List.of("PPE", "public")),
                        ProvisionedPermission.of("Place.ReadWrite.All", APPLICATION, null, List.of())
                                .withEnabled(false)
                                .withHidden(true),
                        ProvisionedPermission.of("X", APPLICATION, null, List.of())
                                .withEnabled(false));
        assertThat(provisioning).hasToString("3 provisioned permissions");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {}                                                                 | ``
                    {'permissionDeployments': []}                                      | /permissionDeployments
                    {'permissionDeployments': {'A': {}}}                               | /permissionDeployments/A
                    {'permissionDeployments': {'A': [{}]}}                             | /permissionDeployments/A/0
                    {'permissionDeployments': {'A': [{'scheme': 'S2S'}]}}              | /permissionDeployments/A/0/scheme
                    {'permissionDeployments': {'A': [{'scheme': 'Application', 'id': 7}]}} | /permissionDeployments/A/0/id
                    {'permissionDeployments': {'A': [{'scheme': 'Application', 'isEnabled': 1}]}} | /permissionDeployments/A/0/isEnabled
                    """)
    void whatIsNotOfTheFormatIsRefused(String json, String pointer) {
        JsonReadException e = catchThrowableOfType(JsonReadException.class, () -> read(json));
        assertThat(e).isNotNull();
        assertThat(e.pointer()).isEqualTo(pointer);
    }
}
