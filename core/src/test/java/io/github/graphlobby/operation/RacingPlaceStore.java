package io.github.graphlobby.operation;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.schema.ResourceType;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A store whose races go as the test wants. */
final class RacingPlaceStore implements PlaceStore {
    RuntimeException failure = new IllegalStateException("the store fails");

    private final PlaceStore store;
    private final AtomicInteger replacements = new AtomicInteger();
    private final AtomicInteger finds = new AtomicInteger();
    private final ThreadLocal<Boolean> lost = ThreadLocal.withInitial(() -> false);
    private int losses;
    private int vanishesAfter = Integer.MAX_VALUE;
    private boolean failing;
    private boolean losingEverySecond;
    private int interruptedBefore;
    private Runnable interruption = () -> {};

    RacingPlaceStore(PlaceStore store) {
        this.store = store;
    }

    RacingPlaceStore losing(boolean always) {
        return losingFirst(always ? Integer.MAX_VALUE : 0);
    }

    RacingPlaceStore losingFirst(int races) {
        losses = races;
        return this;
    }

    /** Every first try of a thread is lost, and every second is a fair race. */
    RacingPlaceStore losingEverySecond() {
        losingEverySecond = true;
        return this;
    }

    RacingPlaceStore failing(boolean always) {
        failing = always;
        return this;
    }

    RacingPlaceStore failing(RuntimeException with) {
        failure = with;
        return failing(true);
    }

    RacingPlaceStore vanishingAfter(int times) {
        vanishesAfter = times;
        return this;
    }

    RacingPlaceStore before(int replacement, Runnable what) {
        interruptedBefore = replacement;
        interruption = what;
        return this;
    }

    int replacements() {
        return replacements.get();
    }

    int finds() {
        return finds.get();
    }

    @Override
    public Versioned<Place> add(Place place) {
        return store.add(place);
    }

    @Override
    public boolean remove(Versioned<Place> before) {
        return store.remove(before);
    }

    @Override
    public List<Versioned<Place>> list(ResourceType<? extends Place> type, @Nullable String after, int most) {
        if (failing) {
            throw failure;
        }
        return store.list(type, after, most);
    }

    @Override
    public long count(ResourceType<? extends Place> type) {
        return store.count(type);
    }

    @Override
    public @Nullable Versioned<Place> find(String key, Set<PlaceKey> keys) {
        if (failing) {
            throw failure;
        }
        return finds.incrementAndGet() > vanishesAfter ? null : store.find(key, keys);
    }

    @Override
    public @Nullable Versioned<Place> replace(Versioned<Place> before, Place after) {
        int replacement = replacements.incrementAndGet();
        if (replacement == interruptedBefore) {
            interruption.run();
        }
        if (losingEverySecond) {
            lost.set(!lost.get());
        }
        return replacement > losses && !lost.get() ? store.replace(before, after) : null;
    }
}
