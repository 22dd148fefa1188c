package io.github.graphlobby.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.model.place.Room;
import jakarta.validation.Validation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * The time from the start of a virtual machine to its first PATCH answered, as a whole process: with the library, by
 * hand, with Jackson's databind, and of one that answers nothing. They run by turns, after a first round that does not
 * count.
 *
 * <p>On the class path of each is what whoever uses it has there: with the library all that it depends on, even where
 * no class of it is loaded, since a longer class path is slower to search.
 */
final class ColdStart {
    private static final ColdProcess NOTHING = ColdProcess.of("nothing", ColdNothing.class);
    private static final ColdProcess DATABIND =
            ColdProcess.of("databind", ColdDatabind.class, JsonMapper.class, JsonParser.class, JsonProperty.class);
    private static final List<ColdProcess> ALL = List.of(
            NOTHING,
            ColdProcess.of("floor", ColdFloor.class, Room.class, JsonParser.class),
            ColdProcess.of(
                    "lobby",
                    ColdLobby.class,
                    ResourceReader.class,
                    Room.class,
                    JsonMapper.class,
                    JsonParser.class,
                    JsonProperty.class,
                    NullMarked.class,
                    Validation.class),
            DATABIND);

    private final Map<ColdProcess, List<ColdProcess.Times>> times = new LinkedHashMap<>();

    private ColdStart() {}

    static void run(int rounds, PrintStream out) throws IOException, InterruptedException {
        var start = new ColdStart();
        for (ColdProcess process : ALL) {
            check(process);
        }
        for (int round = 0; round < rounds; round++) {
            for (ColdProcess process : ALL) {
                start.times
                        .computeIfAbsent(process, started -> new ArrayList<>())
                        .add(process.run());
            }
        }
        start.print(out);
    }

    private static void check(ColdProcess process) throws IOException, InterruptedException {
        byte[] answer = process.run().answer().getBytes(StandardCharsets.UTF_8);
        String wrong = process.equals(NOTHING) ? "" : Answers.wrong(Documents.ROOM, Documents.PATCH, answer);
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(process.name() + ": " + wrong);
        }
    }

    private void print(PrintStream out) {
        out.println("| first PATCH of a process | answered ms min | median | ended ms min | median | in main ms min |"
                + " median | ended x databind min | median | the same less nothing min | median |");
        out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (ColdProcess process : ALL) {
            out.println(row(process));
        }
    }

    private String row(ColdProcess process) {
        Figures answered = figures(process, ColdProcess.Times::answered);
        Figures ended = ended(process);
        Figures inMain = figures(process, ColdProcess.Times::inMain);
        Figures databind = ended(DATABIND);
        Figures nothing = ended(NOTHING);
        return String.format(
                "| %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.2f | %.2f | %.2f | %.2f |",
                process.name(),
                answered.min() / 1e6,
                answered.median() / 1e6,
                ended.min() / 1e6,
                ended.median() / 1e6,
                inMain.min() / 1e6,
                inMain.median() / 1e6,
                ended.min() / databind.min(),
                ended.median() / databind.median(),
                (ended.min() - nothing.min()) / (databind.min() - nothing.min()),
                (ended.median() - nothing.median()) / (databind.median() - nothing.median()));
    }

    private Figures ended(ColdProcess process) {
        return figures(process, ColdProcess.Times::ended);
    }

    private Figures figures(ColdProcess process, ToLongFunction<ColdProcess.Times> figure) {
        return Figures.of(times.getOrDefault(process, List.of()).stream().mapToLong(figure));
    }
}
