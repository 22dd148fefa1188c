package io.github.graphlobby.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.json.codec.Codecs;
import io.github.graphlobby.json.codec.ReadContext;
import io.github.graphlobby.json.token.CountedTokens;
import io.github.graphlobby.json.token.Token;
import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.RoomList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whoever looks for a type ahead goes through a document once, however its objects are nested and wherever their types
 * stand, so that no token of it is met more than twice.
 */
class TokenCountsTest {
    /** To begin in the middle of a document, a second parser has to meet the starts of what is open there. */
    private static final int TO_THE_MIDDLE = 2 * TokenReader.MAX_DEPTH;

    /** A way into the library. */
    private record Door(String name, Consumer<TokenReader> reader) {}

    private static final List<Door> DOORS = List.of(
            new Door("a patch of a place", in -> PatchReader.of(RoomList.TYPE).read(in, in.next())),
            new Door("a patch of a call", in -> PatchReader.of(Call.TYPE).read(in, in.next())),
            new Door("a place", in -> Codecs.of(Place.TYPE).readResource(in, in.next(), ReadContext.ofResource())),
            new Door(
                    "an operation",
                    in -> Codecs.of(CommsOperation.TYPE).readResource(in, in.next(), ReadContext.ofResource())));

    @TestFactory
    Stream<DynamicTest> noTokenOfAHostileDocumentIsMetMoreThanTwice() {
        return HostileBodies.all().entrySet().stream()
                .map(body -> DynamicTest.dynamicTest(body.getKey(), () -> {
                    long plain = CountedTokens.of(body.getValue(), TokenCountsTest::readThrough);
                    for (Door door : DOORS) {
                        assertThat(CountedTokens.of(body.getValue(), door.reader()))
                                .as(door.name())
                                .isPositive()
                                .isLessThanOrEqualTo(2 * plain + TO_THE_MIDDLE);
                    }
                }));
    }

    private static void readThrough(TokenReader in) {
        Token token = in.next();
        while (token != Token.NONE) {
            token = in.next();
        }
    }
}
