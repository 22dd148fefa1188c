package io.github.graphlobby.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which peers give the right answer to which PATCH. */
final class PeerCheck {
    /** Those that are wrong for the nested PATCH; all are right for the documented one. */
    private static final Set<String> WRONG_WHEN_NESTED = Set.of("jackson3Record", "graphSdk");

    private static final Map<String, Function<String, Peer>> PEERS = new LinkedHashMap<>();

    static {
        PEERS.put("jackson3Pojo", Jackson3Peers::pojo);
        PEERS.put("jackson2Pojo", Jackson2Peers::pojo);
        PEERS.put("jackson3Record", Jackson3Peers::record);
        PEERS.put("jackson3Tree", Jackson3Peers::tree);
        PEERS.put("jsonPatch", Jackson2Peers::jsonPatch);
        PEERS.put("parsson", ParssonPeer::new);
        PEERS.put("graphSdk", GraphSdkPeer::new);
    }

    private PeerCheck() {}

    /**
     * Prints what each peer makes of each PATCH.
     *
     * @param args none
     */
    public static void main(String[] args) {
        for (String name : PEERS.keySet()) {
            for (boolean nested : new boolean[] {false, true}) {
                String wrong = wrong(name, nested);
                String what = nested ? "nested" : "documented";
                System.out.println(name + ", " + what + " PATCH: " + (wrong.isEmpty() ? "right" : "WRONG: " + wrong));
            }
        }
    }

    /** A peer with the room of a PATCH, checked to be right or as wrong as is said of it. */
    static Peer checked(String name, boolean nested) {
        if (wrong(name, nested).isEmpty() == (nested && WRONG_WHEN_NESTED.contains(name))) {
            throw new IllegalStateException(name + " is not what is said of it: " + wrong(name, nested));
        }
        return peer(name, nested);
    }

    private static String wrong(String name, boolean nested) {
        byte[] patch = nested ? Documents.NESTED_PATCH : Documents.PATCH;
        return Answers.wrong(room(nested), patch, peer(name, nested).unit(patch));
    }

    private static Peer peer(String name, boolean nested) {
        Function<String, Peer> maker = PEERS.get(name);
        if (maker == null) {
            throw new IllegalArgumentException("no peer " + name);
        }
        return maker.apply(room(nested));
    }

    private static String room(boolean nested) {
        return nested ? Documents.ROOM_WITH_ALTITUDE : Documents.ROOM;
    }
}
