package io.github.graphlobby.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlNamesTest {
    @ParameterizedTest
    @CsvSource({
        "@etag, @odata.etag",
        "@odata.etag, @odata.etag",
        "tags@type, tags@odata.type",
        "a@b@type, a@b@odata.type",
        "@odata.removed, @removed",
        "rooms@odata.delta, rooms@delta",
        "@contoso.note, @contoso.note",
        "tags@Type, tags@Type",
        "etag, etag",
        "odata.etag, odata.etag",
    })
    void eachNameHasOneSpelling(String sent, String normal) {
        assertThat(ControlNames.normal(sent)).isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rooms@odata.bind", "rooms@delta", "@removed", "rooms@removed"})
    void linksAndRemovalsAskForAChange(String normal) {
        assertThat(ControlNames.asksForChange(normal)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@odata.id", "rooms@odata.type", "@contoso.removed", "bind", "delta"})
    void whatSaysSomethingOfTheDataDoesNot(String normal) {
        assertThat(ControlNames.asksForChange(normal)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"@id, true", "a@b, true", "id, false", "'', false"})
    void controlInformationHasAnAtSign(String name, boolean control) {
        assertThat(ControlNames.isControl(name)).isEqualTo(control);
    }
}
