package io.github.graphlobby.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.graphlobby.json.ControlInformation;
import io.github.graphlobby.json.Document;
import io.github.graphlobby.json.Page;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.model.place.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of places. */
final class PageTarget implements Target {
    private static final ResourceReader<Place> READER = ResourceReader.of(Place.TYPE);

    /** A page that was read to its end. */
    private record Whole(List<Document<Place>> documents, ControlInformation control) {}

    @Override
    public void check(byte[] input) {
        Budget.check(input.length, () -> documents(new ByteArrayInputStream(input)));
        Whole whole = documents(new ByteArrayInputStream(input));
        ResourceTarget.agrees(input, whole != null);
        Hold.equal("byte for byte", documents(new Trickle(input)), whole);
        if (whole != null) {
            resourcesAgree(input, whole);
            isStable(whole);
        }
    }

    private static @Nullable Whole documents(InputStream json) {
        return ResourceTarget.readOrNull(() -> {
            try (Page<Place> page = READER.readPage(json)) {
                List<Document<Place>> documents = page.documents().toList();
                return new Whole(documents, page.control());
            }
        });
    }

    /** Without the control information of a resource, all that may be wrong is that it was removed. */
    private static void resourcesAgree(byte[] json, Whole whole) {
        List<Place> resources = ResourceTarget.readOrNull(() -> {
            try (Page<Place> page = READER.readPage(new ByteArrayInputStream(json))) {
                return page.resources().toList();
            }
        });
        boolean removed = whole.documents.stream()
                .anyMatch(document -> document.control().annotations().values().stream()
                        .anyMatch(annotations -> annotations.keySet().stream().anyMatch(PageTarget::isRemoval)));
        if (resources != null || !removed) {
            Hold.equal(
                    "the resources",
                    resources,
                    whole.documents.stream().map(Document::resource).toList());
        }
    }

    private static boolean isRemoval(String annotation) {
        return annotation.endsWith("removed");
    }

    private static void isStable(Whole whole) {
        byte[] once = written(whole);
        Whole again = documents(new ByteArrayInputStream(once));
        if (again == null) {
            throw new AssertionError("no page was written: " + new String(once, UTF_8));
        }
        Hold.equal("written again", new String(written(again), UTF_8), new String(once, UTF_8));
    }

    private static byte[] written(Whole whole) {
        var out = new ByteArrayOutputStream();
        ResourceWriter.compact().withControl(whole.control).writePage(whole.documents.stream(), out);
        return out.toByteArray();
    }

    /** Gives out one byte at a time. */
    private static final class Trickle extends ByteArrayInputStream {
        Trickle(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int from, int length) {
            return super.read(target, from, Math.min(length, 1));
        }
    }
}
