package io.github.graphlobby.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes a legal body wrong in places that have nothing to do with each other, so that each is reported by itself. */
final class FaultsInBody {
    /** How often a place is looked for beyond those wanted; small bodies have few. */
    private static final int ATTEMPTS = 20;

    /** An object or array of the body that can be made wrong. */
    private record Site(String pointer, Object node) {}

    private final Random random;
    private final Damages damages;
    private final List<Site> sites = new ArrayList<>();
    private final List<String> touched = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private FaultsInBody(Random random) {
        this.random = random;
        damages = new Damages(random);
    }

    /**
     * Makes a body wrong.
     *
     * @param body a legal body, which is changed
     * @param most how many faults at most; there is at least one
     * @param random what the choices are made with
     * @return the faults
     */
    static List<Fault> insert(BodyObject body, int most, Random random) {
        var insertion = new FaultsInBody(random);
        insertion.find("", body);
        for (int i = 0; i < ATTEMPTS && insertion.faults.size() < most; i++) {
            insertion.insertOne();
        }
        return insertion.faults;
    }

    private void find(String pointer, @Nullable Object node) {
        if (node instanceof BodyObject object) {
            findIn(pointer, object);
        } else if (node instanceof BodyArray array) {
            if (Damages.canBeWrong(array.item())) {
                sites.add(new Site(pointer, array));
            }
            findInItems(pointer, array.items());
        } else if (node instanceof Collection<?> items) {
            findInItems(pointer, items);
        }
    }

    /** Control information is passed over, whatever is in it. */
    private void findIn(String pointer, BodyObject object) {
        if (object.hasControlInformation() || !object.members.isEmpty()) {
            sites.add(new Site(pointer, object));
        }
        for (BodyObject.Member member : object.members) {
            if (!object.hasControlInformation() || member.name().indexOf('@') < 0) {
                find(pointer + "/" + Pointers.escape(member.name()), member.value());
            }
        }
    }

    private void findInItems(String pointer, Collection<?> items) {
        int position = 0;
        for (Object item : items) {
            find(pointer + "/" + position++, item);
        }
    }

    /** The first is always inserted, because nothing was touched before. */
    private void insertOne() {
        Site site = Flaws.pick(sites, random);
        Damage damage = site.node instanceof BodyObject object ? damages.of(object) : damages.of((BodyArray) site.node);
        String place = site.pointer + damage.place();
        if (touched.stream().noneMatch(other -> Pointers.overlap(place, other))) {
            damage.doing().run();
            touched.add(place);
            faults.add(new Fault(site.pointer + damage.pointer(), damage.code()));
        }
    }
}
