package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.place.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places in the order of their ids, of which pages are made. */
interface PlaceLister {

    /**
     * The places behind a position, as many as are asked for; fewer only if there are no more.
     *
     * @param after the position, or null for the begin
     * @param most how many
     */
    List<Versioned<Place>> list(@Nullable String after, int most);

    /** How many there are. */
    long count();

    /** The page that is asked for. */
    default PlacePage page(ListOptions options) {
        List<Versioned<Place>> found = listed(options);
        boolean more = found.size() > options.top();
        List<Versioned<Place>> places = more ? found.subList(0, options.top()) : found;
        return PlacePage.of(places)
                .withNext(more ? position(places) : null)
                .withCount(options.counted() ? count() : null);
    }

    /** One more than a page has, which tells whether another one follows. */
    private List<Versioned<Place>> listed(ListOptions options) {
        String after = options.after();
        List<Versioned<Place>> passed;
        for (long left = options.skip(); left > 0; left -= passed.size()) {
            passed = list(after, (int) Math.min(left, ListOptions.MOST));
            if (passed.isEmpty()) {
                return passed;
            }
            after = position(passed);
        }
        return options.top() == 0 ? List.of() : list(after, options.top() + 1);
    }

    /** The position behind the last of some places. */
    private static String position(List<Versioned<Place>> places) {
        Place last = places.get(places.size() - 1).value();
        return PlaceKey.folded(requireNonNull(last.id(), "id"));
    }
}
