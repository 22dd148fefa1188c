package io.github.graphlobby.endpoint;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.PlaceKey;
import io.github.graphlobby.operation.PlaceStore;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A store of places that fails in one method, or loses every race. */
record FaultyPlaceStore(PlaceStore store, String failing, boolean losing) implements PlaceStore {
    static final String ALL = "all";

    @Override
    public @Nullable Place find(String key, Set<PlaceKey> keys) {
        enter("find");
        return store.find(key, keys);
    }

    @Override
    public boolean replace(Place before, Place after) {
        enter("replace");
        return !losing && store.replace(before, after);
    }

    private void enter(String method) {
        if (failing.equals(ALL) || failing.equals(method)) {
            throw new IllegalStateException("secret of " + method);
        }
    }
}
