package io.github.graphlobby.operation;

import static io.github.graphlobby.operation.Outcomes.held;
import static io.github.graphlobby.operation.Samples.CALL;
import static io.github.graphlobby.operation.Samples.CALL_ID;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.graphlobby.model.Entity;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the stores in memory show and let happen while a thread is held in the middle of its change. */
@Timeout(60)
class InMemoryStoresHeldTest {
    private static final Set<PlaceKey> ALL = EnumSet.allOf(PlaceKey.class);
    private static final Room A = room("a", "x@contoso.com");
    private static final Room B = room("b", "y@contoso.com");

    private final List<Thread> threads = new ArrayList<>();

    private static Room room(String id, String address) {
        return Room.TYPE.empty().with(Entity.ID, id).with(Room.EMAIL_ADDRESS, address);
    }

    /** The index of the store has the new address then, and the places have the old one. */
    @Test
    void aReaderMeetsThePlaceAsItWasWhileItChanges() throws Exception {
        var versions = new HeldVersions(3);
        var store = InMemoryPlaceStore.of(List.of(A, B), new Versions(versions));
        var change = start(() -> store.replace(find(store, "a"), A.with(Room.EMAIL_ADDRESS, "new@contoso.com")));
        versions.awaitHeld();
        assertThat(held(find(store, "x@contoso.com"))).isSameAs(A);
        assertThat(store.find("new@contoso.com", ALL)).isNull();
        versions.release();
        Versioned<Place> changed = done(change);
        assertThat(find(store, "new@contoso.com")).isSameAs(changed);
        assertThat(store.find("x@contoso.com", ALL)).isNull();
    }

    /** Whichever of the three is held: who gives an address up, who takes it, or who takes what that one had. */
    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5})
    void placesThatExchangeAddressesAreFoundByThoseThatTheyHaveInTheEnd(long heldAt) throws Exception {
        var versions = new HeldVersions(heldAt);
        var store = InMemoryPlaceStore.of(List.of(A, B), new Versions(versions));
        var first = start(() -> change(store, "a", "z@contoso.com"));
        if (heldAt == 3) {
            versions.awaitHeld(); // else the third might be it
        } else {
            done(first);
        }
        var second = start(() -> change(store, "b", "x@contoso.com"));
        var third = start(() -> change(store, "a", "y@contoso.com"));
        versions.awaitHeld();
        awaitAllBlockedOrDone();
        versions.release();
        done(first);
        done(second);
        done(third);
        assertThat(held(find(store, "x@contoso.com"))).isEqualTo(B.with(Room.EMAIL_ADDRESS, "x@contoso.com"));
        assertThat(held(find(store, "y@contoso.com"))).isEqualTo(A.with(Room.EMAIL_ADDRESS, "y@contoso.com"));
        assertThat(store.find("z@contoso.com", ALL)).isNull();
        assertThat(store.add(room("c", "z@contoso.com"))).isNotNull();
    }

    /** Tries until nobody is faster, and the other one has given the address up. */
    private static Versioned<Place> change(PlaceStore store, String id, String address) {
        while (true) {
            Versioned<Place> before = find(store, id);
            try {
                var after = store.replace(before, ((Room) before.value()).with(Room.EMAIL_ADDRESS, address));
                if (after != null) {
                    return after;
                }
            } catch (StoreException e) {
                Thread.onSpinWait();
            }
        }
    }

    /** The held thread waits, and so does each that wants to change something else. */
    private void awaitAllBlockedOrDone() throws InterruptedException {
        var waiting = EnumSet.of(Thread.State.BLOCKED, Thread.State.TERMINATED, Thread.State.TIMED_WAITING);
        while (!threads.stream().allMatch(thread -> waiting.contains(thread.getState()))) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    /** The version of the call is taken already, that of the commsOperation not yet. */
    @Test
    void nobodySeesACallWithoutItsOperationOrAnOperationWithoutItsCall() throws Exception {
        var versions = new HeldVersions(3);
        var store = InMemoryCallStore.of(List.of(CALL), new Versions(versions));
        var operation = CommsOperationProgress.create("op-1", null);
        var after = CALL.with(Call.SUBJECT, "after");
        var change = start(() -> store.replace(requireNonNull(store.find(CALL_ID)), after, operation));
        versions.awaitHeld();
        var call = start(() -> store.find(CALL_ID));
        var created = start(() -> store.findCommsOperation(CALL_ID, "op-1"));
        awaitAllBlockedOrDone();
        versions.release();
        done(change);
        assertThat(held(done(call))).isSameAs(after);
        assertThat(held(done(created))).isSameAs(operation);
    }

    @Test
    void aChangeOfACallThatFailsInTheMiddleChangesNothing() {
        var versions = new ArrayList<>(List.of(1L, 2L));
        var store = InMemoryCallStore.of(List.of(CALL), new Versions(() -> versions.remove(0)));
        var before = requireNonNull(store.find(CALL_ID));
        var operation = CommsOperationProgress.create("op-1", null);
        assertThat(catchThrowable(() -> store.replace(before, CALL.with(Call.SUBJECT, "after"), operation)))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(store.find(CALL_ID)).isSameAs(before);
        assertThat(store.findCommsOperation(CALL_ID, "op-1")).isNull();
    }

    private static Versioned<Place> find(PlaceStore store, String key) {
        return requireNonNull(store.find(key, ALL), key);
    }

    private <T> FutureTask<T> start(Callable<T> change) {
        var task = new FutureTask<>(change);
        var thread = new Thread(task);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
        return task;
    }

    private static <T> T done(FutureTask<T> task) throws Exception {
        return task.get(30, TimeUnit.SECONDS);
    }

    @AfterEach
    void allThreadsEnd() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(30));
        }
    }
}
