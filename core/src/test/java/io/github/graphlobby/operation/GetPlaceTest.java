package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Outcomes.answer;
import static io.github.graphlobby.operation.Outcomes.error;
import static io.github.graphlobby.operation.Outcomes.held;
import static io.github.graphlobby.operation.Outcomes.known;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Scheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code GET /places/{key}}: the caller, the permission, the place. */
class GetPlaceTest {
    private static final String PLACE_ID = "80b5d1e9-1f5f-4d0c-b1d2-1b6f4ee3b7a5";

    private static final Caller READER = Caller.of(Scheme.DELEGATED_WORK, "Place.Read.All");

    private final PlaceStore store = InMemoryPlaceStore.of(List.of(Samples.ROOM, Samples.WORKSPACE));
    private final GetPlace get = GetPlace.of(Vintage.BETA_2022, store);

    @Test
    void aPlaceIsReadByWhoeverMayReadOrWriteIt() {
        assertThat(held(get.get(READER, "cf100@contoso.com"))).isSameAs(Samples.ROOM);
        assertThat(held(get.<Versioned<Place>>get(
                        known(Samples.EDITOR), Samples.match("/places/CF100%40contoso.com"), Outcome.Success::new)))
                .isSameAs(Samples.ROOM);
        assertThat(held(get.get(READER, "w1"))).isSameAs(Samples.WORKSPACE);
    }

    @Test
    void aCastIsForPlacesOfItsType() {
        assertThat(held(get.<Versioned<Place>>get(
                        known(READER), Samples.match("/places/cf100@contoso.com/graph.room"), Outcome.Success::new)))
                .isSameAs(Samples.ROOM);
        assertThat(error(get.get(
                        known(READER),
                        Samples.match("/places/cf100@contoso.com/microsoft.graph.roomList"),
                        Outcome.Success::new)))
                .hasToString("404 ErrorItemNotFound: There is no place `cf100@contoso.com` of type"
                        + " `microsoft.graph.roomList`.");
        assertThat(error(get.get(known(READER), Samples.match("/places/w1/graph.room"), Outcome.Success::new))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void callerAndPermissionComeBeforeThePlace() {
        var nowhere = "nowhere";
        assertThat(answer(get.get(null, nowhere))).isEqualTo("401 InvalidAuthenticationToken");
        assertThat(answer(get.get(Samples.NOBODY_SPECIAL, nowhere))).isEqualTo("403 Authorization_RequestDenied");
        assertThat(error(get.get(READER, nowhere))).isEqualTo(GraphError.placeNotFound("nowhere"));
    }

    @Test
    void thePlaceIdIsAKeyOnlySince2025() {
        assertThat(error(get.get(READER, PLACE_ID)).status()).isEqualTo(404);
        assertThat(held(GetPlace.of(Vintage.V1_2026, store).get(READER, PLACE_ID)))
                .isSameAs(Samples.ROOM);
    }

    @Test
    void anApplicationReadsOnlySince2025() {
        var application = Caller.of(Scheme.APPLICATION, "Place.Read.All");
        var path = "cf100@contoso.com";
        assertThat(answer(get.get(application, path))).isEqualTo("403 Authorization_RequestDenied");
        assertThat(held(GetPlace.of(Vintage.V1_2026, store).get(application, path)))
                .isSameAs(Samples.ROOM);
    }

    @Test
    void aStoreThatIsAwayIsAnAnswer() {
        var away = new RacingPlaceStore(store).failing(StoreException.unavailable("no connection", null));
        assertThat(error(GetPlace.of(Vintage.BETA_2022, away).get(READER, "w1")).status())
                .isEqualTo(503);
    }
}
