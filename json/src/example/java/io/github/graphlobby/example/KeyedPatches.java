package io.github.graphlobby.example;

import io.github.graphlobby.bulk.BulkPatches;
import io.github.graphlobby.bulk.SourceLine;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.PlaceKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Patches in memory, as bytes, found by the keys of their places. A patch is for every place that has its key: nothing
 * remembers the places before, of which two may have the same key, or one the id that is the email address of another.
 *
 * <p>A patch is known by one number, of its block and its position there. Thread-safe.
 */
final class KeyedPatches implements BulkPatches {
    private static final int NONE = PatchBlock.NONE;
    private static final int POSITION_BITS = 12;
    /** How many patches a block may have. */
    static final int MOST_OF_A_BLOCK = 1 << POSITION_BITS;
    /** Spreads hash codes, which are alike for keys that are, over the upper bits. */
    private static final int GOLDEN_RATIO = 0x9E3779B9;

    private final Set<PlaceKey> placeKeys;
    private final List<PatchBlock> blocks;
    /**
     * The first patch of each key below its hash code, in the slot that the code says or the next that was free; at
     * least half are. With the code beside it, a patch is looked at only where the key is most likely its own.
     */
    private final long[] slots;

    private final int shift;

    /** Makes an index over the patches of blocks, none of which is empty, in their order. */
    KeyedPatches(List<PatchBlock> blocks, Set<PlaceKey> placeKeys) {
        this.blocks = blocks;
        this.placeKeys = placeKeys;
        int patches = blocks.stream().mapToInt(PatchBlock::size).reduce(1, Math::addExact);
        shift = Integer.numberOfLeadingZeros(patches) - 1;
        slots = new long[1 << (Integer.SIZE - shift)];
        Arrays.fill(slots, NONE);
        for (int block = blocks.size() - 1; block >= 0; block--) {
            for (int at = blocks.get(block).size() - 1; at >= 0; at--) {
                addFirst((block << POSITION_BITS) | at);
            }
        }
    }

    /** The last patches come first, so that the first of a key is the last to be put in front of the others. */
    private void addFirst(int patch) {
        PatchBlock block = block(patch);
        int hash = block.hash(at(patch));
        int slot = slot(hash, () -> folded(patch));
        block.setNext(at(patch), (int) slots[slot]);
        slots[slot] = ((long) hash << Integer.SIZE) | patch;
    }

    /** Where the patches of a key are, or would be. */
    private int slot(int hash, Supplier<String> folded) {
        int slot = (hash * GOLDEN_RATIO) >>> shift;
        while (slots[slot] != NONE && !hasKey(slots[slot], hash, folded)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean hasKey(long entry, int hash, Supplier<String> folded) {
        return entry >> Integer.SIZE == hash && folded((int) entry).equals(folded.get());
    }

    private String folded(int patch) {
        return PlaceKey.folded(block(patch).key(at(patch)));
    }

    private PatchBlock block(int patch) {
        return blocks.get(patch >>> POSITION_BITS);
    }

    private static int at(int patch) {
        return patch & (MOST_OF_A_BLOCK - 1);
    }

    private int first(String key) {
        String folded = PlaceKey.folded(key);
        return (int) slots[slot(folded.hashCode(), () -> folded)];
    }

    @Override
    public List<SourceLine> of(Place place, long line) {
        List<SourceLine> found = new ArrayList<>(1);
        for (PlaceKey placeKey : placeKeys) {
            String key = placeKey.of(place);
            if (key != null) {
                add(first(key), found);
            }
        }
        found.sort(Comparator.comparingLong(SourceLine::number));
        return found;
    }

    /** Two keys may lead to one place, and both from one value. */
    private void add(int first, List<SourceLine> found) {
        if (first != NONE && found.stream().noneMatch(patch -> patch.number() == line(first))) {
            for (int patch = first; patch != NONE; patch = block(patch).next(at(patch))) {
                block(patch).setFound(at(patch));
                found.add(block(patch).patch(at(patch)));
            }
        }
    }

    private long line(int patch) {
        return block(patch).line(at(patch));
    }

    /** The key with which a patch was given. */
    String key(SourceLine patch) {
        int low = 0;
        int high = blocks.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            boolean before = blocks.get(middle).line(0) <= patch.number();
            low = before ? middle : low;
            high = before ? high : middle;
        }
        return blocks.get(low).keyOn(patch.number());
    }

    /** Rejects the patches that no place has asked for, when all have. */
    void rejectUnfound(Rejects rejects) {
        for (PatchBlock block : blocks) {
            for (int at = 0; at < block.size(); at++) {
                if (!block.isFound(at)) {
                    rejects.addPatch(block.line(at), block.key(at), GraphError.placeNotFound(block.key(at)));
                }
            }
        }
    }
}
