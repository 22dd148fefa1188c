package io.github.graphlobby.patch;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.graphlobby.model.place.OtherPlace;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Edm;
import io.github.graphlobby.schema.Property;
import org.junit.jupiter.api.Test;

/** A patch of one type has nothing to do with properties and patches of another. */
class PatchOfAnotherTypeTest {
    /** A property that no type of the model has, although its owner would allow it. */
    private static final Property<Object, String> FOREIGN =
            Declaration.<Object>complex("test.other").property("colour", Edm.STRING);

    private static PatchBuilder<Room> patch() {
        return Patch.builder(Room.TYPE);
    }

    @Test
    void propertyOfAnotherTypeIsRefused() {
        var message = "`colour` is not a property of microsoft.graph.room";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> patch().set(FOREIGN, "red"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> patch().clear(FOREIGN))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> patch().build().change(FOREIGN))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> patch().build().contains(FOREIGN))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Room.TYPE.empty().with(FOREIGN, "red"))
                .withMessage(message);
    }

    @Test
    void propertyBeyondTheLastOfATypeIsRefused() {
        var declaration = Declaration.<Object>complex("test.many");
        Property<Object, String> last = declaration.property("p0", Edm.STRING);
        for (int i = 1; i < Long.SIZE; i++) {
            last = declaration.property("p" + i, Edm.STRING);
        }
        var beyond = last;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> patch().clear(beyond))
                .withMessage("`p63` is not a property of microsoft.graph.room");
    }

    @Test
    void builderIsNotAskedForAPropertyOfAnotherType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Patch.builder(Room.TYPE).contains(FOREIGN));
    }

    @Test
    void patchOfAnotherTypeIsNotAppliedInSilence() {
        var patch = Patch.builder(OtherPlace.type("a")).set(Place.LABEL, "x").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> patch.applyTo(OtherPlace.type("b").empty()));
    }

    @Test
    void thereIsNoDifferenceBetweenTypes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Patch.between(
                        OtherPlace.type("a").empty(), OtherPlace.type("b").empty()));
    }

    @Test
    void patchesOfDifferentTypesDoNotCompose() {
        var a = Patch.builder(OtherPlace.type("a")).set(Place.LABEL, "x").build();
        var b = Patch.builder(OtherPlace.type("b")).set(Place.LABEL, "x").build();
        assertThatIllegalArgumentException().isThrownBy(() -> a.then(b));
    }
}
