package io.github.graphlobby.json;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.json.token.TokenReader;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Snapshot;
import io.github.graphlobby.testkit.JsonArbitraries;
import io.github.graphlobby.testkit.ResourceArbitraries;
import io.github.graphlobby.testkit.Resources;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Laws of documents with control information, for every type of the model. */
class DocumentLawsTest {
    private static final String TYPE = "@odata.type";

    /** Of the object, of members that it may have or not, and of those that no type declares. */
    private static final List<String> NAMES = List.of(
            "@odata.context",
            "@odata.etag",
            "@odata.id",
            "@odata.nextLink",
            "@removed",
            "@contoso.note",
            "id@odata.type",
            "tags@odata.count",
            "identity@odata.navigationLink",
            "a@odata.type",
            "x/y@odata.type",
            "~0@odata.type",
            "@",
            "@@");

    @Provide
    Arbitrary<Document<AnyResource>> documents() {
        return Arbitraries.of(Resources.all())
                .flatMap(type -> Arbitraries.oneOf(List.of(
                        any(ResourceArbitraries.resources(type)), any(ResourceArbitraries.fullResources(type)))))
                .flatMap(DocumentLawsTest::annotated)
                .filter(document -> hasReadableNames(Vectors.tree(write(document))));
    }

    private static Arbitrary<AnyResource> any(Arbitrary<? extends AnyResource> resources) {
        return resources.map(resource -> resource);
    }

    /** Records may hold longer names than a reader takes. */
    private static boolean hasReadableNames(JsonNode node) {
        return node.propertyStream().allMatch(member -> member.getKey().length() <= TokenReader.MAX_NAME_LENGTH)
                && node.valueStream().allMatch(DocumentLawsTest::hasReadableNames);
    }

    @SuppressWarnings("NullAway") // the checker does not see the @Nullable inside a record component of another module
    private static Arbitrary<Document<AnyResource>> annotated(AnyResource resource) {
        var objects = new ArrayList<String>();
        collect(resource.resourceType(), resource, "", objects);
        return Arbitraries.maps(Arbitraries.of(objects), annotations())
                .ofMaxSize(4)
                .map(control -> new Document<>(resource, new ControlInformation(control)));
    }

    @SuppressWarnings("NullAway") // injectNull is not annotated
    private static Arbitrary<Map<String, @Nullable Object>> annotations() {
        var values = JsonArbitraries.values().injectNull(0.1);
        return Arbitraries.maps(Arbitraries.of(NAMES), values)
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(members -> members);
    }

    /** Collects the pointers of all objects that are resources. */
    private static <R extends Resource<R>> void collect(
            ResourceType<R> type, AnyResource resource, String pointer, List<String> pointers) {
        pointers.add(pointer);
        var values = Snapshot.of(type.cast(resource));
        for (var property : type.properties()) {
            collectIn(values.get(property), pointer + "/" + property.name(), pointers);
        }
    }

    private static void collectIn(@Nullable Object value, String pointer, List<String> pointers) {
        if (value instanceof AnyResource resource) {
            collect(resource.resourceType(), resource, pointer, pointers);
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                collectIn(items.get(i), pointer + "/" + i, pointers);
            }
        }
    }

    @Property(tries = 200)
    void aDocumentThatIsWrittenIsReadAsAnEqualOne(@ForAll("documents") Document<AnyResource> document) {
        byte[] written = write(document);
        Document<?> read = ResourceReader.of(document.resource().resourceType()).readDocument(written);

        assertThat((Object) read.resource()).isEqualTo(document.resource());
        assertThat(withoutTypes(read.control())).isEqualTo(document.control());
        assertThat(write(read)).isEqualTo(written);
    }

    /** What annotates a member goes with it; what annotates one that is not there stays. */
    @Property(tries = 200)
    void whatIsSelectedIsWrittenAsBeforeAndNothingElse(
            @ForAll("documents") Document<AnyResource> document, @ForAll long choice) {
        JsonNode whole = Vectors.tree(write(document));
        Set<String> members = members(document.resource(), whole);
        Set<String> selected = chosen(members, choice);
        byte[] written = ResourceWriter.compact()
                .withControl(document.control())
                .withSelected(selected)
                .toBytes(document.resource());

        assertThat(Vectors.tree(written).propertyStream())
                .containsExactlyElementsOf(whole.propertyStream()
                        .filter(member -> isKept(member.getKey(), members, selected))
                        .toList());
    }

    private static Set<String> members(AnyResource resource, JsonNode written) {
        var names = resource.resourceType().properties().stream().map(property -> property.name());
        var others = written.propertyStream().map(Map.Entry::getKey).filter(name -> !name.contains("@"));
        return Stream.concat(names, others).collect(toCollection(LinkedHashSet::new));
    }

    private static Set<String> chosen(Set<String> members, long choice) {
        var chosen = new LinkedHashSet<String>();
        int position = 0;
        for (String member : members) {
            if ((choice >> (position++ % Long.SIZE) & 1) == 1) {
                chosen.add(member);
            }
        }
        return chosen;
    }

    private static boolean isKept(String name, Set<String> members, Set<String> selected) {
        String member = name.indexOf('@') < 0 ? name : name.substring(0, name.indexOf('@'));
        return name.startsWith("@") || selected.contains(member) || !members.contains(member);
    }

    /** The types are said by the resource, where several are possible. */
    private static ControlInformation withoutTypes(ControlInformation control) {
        var less = control;
        for (String pointer : control.annotations().keySet()) {
            less = less.without(pointer, TYPE);
        }
        return less;
    }

    private static byte[] write(Document<?> document) {
        return ResourceWriter.compact().withControl(document.control()).toBytes((AnyResource) document.resource());
    }
}
