package io.github.graphlobby.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.RoomList;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Where the type of an object stands among its members makes no difference, however deep the object is. */
class TypePositionLawsTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new LobbyModule()).build();

    /** What may stand before a type and has to be passed over on the search for it. */
    private static final List<String> OTHERS = List.of(
            "\"displayName\":\"}]{\\\"@odata.type\\\":\\\"#a.b\\\"\"",
            "\"a\":[[],[{\"@odata.type\":\"#a.b\"}],{\"@type\":\"#a.b\",\"children\":[{}]}]",
            "\"\\u0062\":{\"@odata.context\":\"#c/d.e\",\"@odata.type\":[\"#a.b\"]}",
            "\"@odata.editLink\":{\"x\":[{}]}",
            "\"c@odata.type\":\"#a.b\"",
            "\"address\":{\"city\":\"\u00DF\u4E2D\"}",
            "\"capacity\":47");

    /** A place, with the type in front or somewhere. */
    private record Node(String type, List<String> others, List<Node> children, long seed) {
        String json(boolean inFront) {
            var members = new ArrayList<>(others);
            members.add("\"children\":"
                    + children.stream().map(child -> child.json(inFront)).collect(Collectors.joining(" , ", "[", "]")));
            Collections.shuffle(members, new Random(seed));
            int place = inFront ? 0 : new Random(~seed).nextInt(members.size() + 1);
            members.add(place, type);
            return members.stream().collect(Collectors.joining(",\n", "{", " }"));
        }
    }

    @Property
    void aPlaceIsTheSameWhereverItsTypesStand(@ForAll("places") Node place) {
        Place expected = ResourceReader.of(Place.TYPE).read(place.json(true));
        String json = place.json(false);
        byte[] marked = ("\uFEFF" + json).getBytes(UTF_8);

        assertThat(ResourceReader.of(Place.TYPE).read(json)).isEqualTo(expected);
        assertThat(ResourceReader.of(Place.TYPE).read(marked)).isEqualTo(expected);
        assertThat(MAPPER.readValue(json, Place.class)).isEqualTo(expected);
        assertThat(page("{\"value\":[" + json + "," + json + "]}")).containsExactly(expected, expected);
    }

    private static List<Place> page(String json) {
        try (Page<Place> page =
                ResourceReader.of(Place.TYPE).readPage(new ByteArrayInputStream(json.getBytes(UTF_8)))) {
            return page.resources().toList();
        }
    }

    @Property
    void aPatchIsTheSameWhereverItsTypesStand(@ForAll("places") Node place) {
        String inFront = "{\"children\":[" + place.json(true) + "]}";
        String behind = "{\"children\":[" + place.json(false) + "]}";

        var expected = PatchReader.of(RoomList.TYPE).read(inFront);
        var read = PatchReader.of(RoomList.TYPE).read(behind);

        assertThat(read.patch()).isEqualTo(expected.patch());
        assertThat(read.violations().total()).isEqualTo(expected.violations().total());
    }

    /** What is broken behind the search is found, whatever had been found on it. */
    @Property
    void aDocumentThatIsCutOffIsNoJsonWhereverItsTypesStand(
            @ForAll("places") Node place, @ForAll("parts") double part) {
        String json = place.json(false);
        String cut = json.substring(0, 1 + (int) (part * (json.length() - 1)));

        assertThat(refusal(cut)).contains("no JSON");
    }

    /** The context tells the type, so that it is no matter of that. */
    @Test
    void aTypeThatIsOverTheLimitOfATextIsUnreadableBehindOtherMembersToo() {
        String json = "{\"@odata.context\":\"x#places/microsoft.graph.room/$entity\",\"id\":\"1\",\"@odata.type\":\""
                + "a".repeat(20_000_001) + "\"}";

        assertThat(refusal(json)).startsWith("over a limit");
    }

    private static String refusal(String json) {
        try {
            ResourceReader.of(Place.TYPE).read(json);
            return "none";
        } catch (JsonReadException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Provide
    Arbitrary<Double> parts() {
        return Arbitraries.doubles().between(0, true, 1, false);
    }

    @Provide
    Arbitrary<Node> places() {
        return places(4);
    }

    private static Arbitrary<Node> places(int depth) {
        var types = Arbitraries.of("room", "roomList", "desk")
                .map(name -> "\"@odata.type\":\"#microsoft.graph." + name + "\"");
        var others = Arbitraries.of(OTHERS).list().uniqueElements().ofMaxSize(3);
        var children = depth == 0
                ? Arbitraries.just(List.<Node>of())
                : Arbitraries.lazy(() -> places(depth - 1)).list().ofMaxSize(2);
        return Combinators.combine(types, others, children, Arbitraries.longs().withoutEdgeCases())
                .as(Node::new);
    }
}
