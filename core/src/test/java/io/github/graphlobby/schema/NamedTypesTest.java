package io.github.graphlobby.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.Room;
import org.junit.jupiter.api.Test;

class NamedTypesTest {

    @Test
    void aTypeIsMadeOnceForMostUses() {
        assertThat(OtherPlace.type("microsoft.graph.desk")).isSameAs(OtherPlace.type("microsoft.graph.desk"));
    }

    @Test
    void typesWhoseNamesShareAHashAreToldApart() {
        // The classical pair of texts with one hash.
        ResourceType<OtherPlace> first = OtherPlace.type("Aa");
        ResourceType<OtherPlace> second = OtherPlace.type("BB");

        assertThat(first.name()).isEqualTo("Aa");
        assertThat(second.name()).isEqualTo("BB");
        assertThat(OtherPlace.type("Aa")).isEqualTo(first).isNotEqualTo(second);
    }

    @Test
    void aResourceKnowsTheTypeThatItWasMadeOf() {
        ResourceType<OtherPlace> type = OtherPlace.type("microsoft.graph.desk");

        assertThat(type.empty().resourceType()).isSameAs(type);
    }

    @Test
    void recordOfTypesThatAreNotModelledRefusesAModelledOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OtherPlace.type("microsoft.graph.room"))
                .withMessage("`microsoft.graph.room` is not the name of a type that is not modelled");
        assertThatIllegalArgumentException().isThrownBy(() -> OtherPlace.type("#microsoft.graph.desk"));
    }

    @Test
    void typeThatIsKnownOnlyByNameIsNotModelled() {
        assertThat(OtherPlace.type("microsoft.graph.desk").isModelled()).isFalse();
        assertThat(Room.TYPE.isModelled()).isTrue();
        assertThat(OtherPlace.type("microsoft.graph.place").isModelled()).isFalse();
    }
}
