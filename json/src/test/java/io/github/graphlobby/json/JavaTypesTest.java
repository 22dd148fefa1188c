package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.schema.ResourceFamily;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JavaTypesTest {
    @Test
    void aRecordThatIsModelledIsReadAsItselfThoughItAlsoKeepsUnmodelledTypes() {
        var family = ResourceFamily.of(
                Place.class, Place.DECLARATION, Map.of(Room.TYPE.name(), () -> Room.TYPE), name -> Room.TYPE);

        var types = new JavaTypes(List.of(family));

        assertThat(types.of(Room.class)).isSameAs(Room.TYPE);
        assertThat(types.of(Place.class)).isSameAs(family);
    }
}
