package io.github.graphlobby.endpoint;

import io.github.graphlobby.Sneaky;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.PlaceKey;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.StoreException;
import io.github.graphlobby.operation.Versioned;
import io.github.graphlobby.schema.ResourceType;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A store of places that fails in one method or as a whole, or loses every race. */
record FaultyPlaceStore(PlaceStore store, String failing, boolean losing, Function<String, Throwable> fault)
        implements PlaceStore {
    static final String ALL = "all";

    FaultyPlaceStore(PlaceStore store, String failing, boolean losing) {
        this(store, failing, losing, FaultyPlaceStore::fault);
    }

    static Throwable fault(String method) {
        return new IllegalStateException("secret of " + method);
    }

    @Override
    public @Nullable Versioned<Place> find(String key, Set<PlaceKey> keys) {
        enter("find");
        return store.find(key, keys);
    }

    @Override
    public @Nullable Versioned<Place> replace(Versioned<Place> before, Place after) {
        enter("replace");
        return losing ? null : store.replace(before, after);
    }

    @Override
    public Versioned<Place> add(Place place) {
        enter("add");
        return store.add(place);
    }

    @Override
    public boolean remove(Versioned<Place> before) {
        enter("remove");
        return store.remove(before);
    }

    @Override
    public List<Versioned<Place>> list(ResourceType<? extends Place> type, @Nullable String after, int most) {
        enter("list");
        return store.list(type, after, most);
    }

    @Override
    public long count(ResourceType<? extends Place> type) {
        enter("count");
        return store.count(type);
    }

    private void enter(String method) {
        fail(failing, method, fault);
    }

    static void fail(String failing, String method, Function<String, Throwable> fault) {
        if (failing.equals("unavailable")) {
            throw StoreException.unavailable("secret of " + method, null);
        }
        if (failing.equals("conflict") && method.startsWith("replace")) {
            throw StoreException.conflict("Something else has it.");
        }
        if (failing.equals(ALL) || failing.equals(method)) {
            Sneaky.raise(fault.apply(method));
        }
    }
}
