package io.github.graphlobby.patch;

import static io.github.graphlobby.schema.Edm.CONFIDENTIAL_STRING;
import static io.github.graphlobby.schema.Edm.STRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Edm;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Rule;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is confidential stands in no text for people, and everywhere else. */
class ConfidentialTest {
    /** A record with something to hide. */
    record Note(@Nullable String secret, @Nullable String text, Map<String, @Nullable Object> additional)
            implements Resource<Note> {
        private static final Declaration<Note> OWN =
                Declaration.<Note>complex("test.note").open();

        static final Property<Note, String> SECRET = OWN.property(
                "secret", CONFIDENTIAL_STRING.where(Rule.maxLength(5)).nonNull());
        static final Property<Note, String> TEXT = OWN.property("text", STRING);
        static final ResourceType<Note> TYPE = ResourceType.of(OWN, Note::of, Note::values);

        private static Note of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
            return new Note(SECRET.in(values), TEXT.in(values), additional);
        }

        private @Nullable Object[] values() {
            return new @Nullable Object[] {secret, text};
        }

        @Override
        public ResourceType<Note> resourceType() {
            return TYPE;
        }

        @Override
        public String toString() {
            return TYPE.toText(this);
        }
    }

    private static final Patch<Note> PATCH = Patch.builder(Note.TYPE)
            .set(Note.SECRET, "abc")
            .set(Note.TEXT, "b")
            .additional("c", 1)
            .build();

    @Test
    void aResourceShowsWhatARecordShowsElse() {
        assertThat(PATCH.toResource()).hasToString("Note[secret=…, text=b, additional={c=1}]");
        assertThat(Note.TYPE.empty()).hasToString("Note[secret=null, text=null, additional={}]");
    }

    @Test
    void aPatchNamesWhatItSetsAndShowsWhatItClears() {
        assertThat(PATCH).hasToString("{secret=…, text=b, c=1}");
        assertThat(Patch.builder(Note.TYPE).clear(Note.SECRET).build()).hasToString("{secret=null}");
    }

    @Test
    void aChangeDoesNotKnowAndShowsNothing() {
        assertThat(PATCH.change(Note.SECRET)).hasToString("Set[…]").isEqualTo(new Change.Set<>("abc"));
    }

    @Test
    void aRuleThatIsBrokenDoesNotRepeatIt() {
        var broken = Patch.builder(Note.TYPE).set(Note.SECRET, "abcdef").build();
        assertThat(broken.violations()).hasToString("`secret` must have at most 5 characters");
    }

    /** They would have to hide it in more places than anybody needs. */
    @Test
    void itIsTheTypeOfAPropertyOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edm.collection(CONFIDENTIAL_STRING))
                .withMessage("a collection has no confidential items");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edm.map(CONFIDENTIAL_STRING))
                .withMessage("a map has no confidential values");
    }
}
