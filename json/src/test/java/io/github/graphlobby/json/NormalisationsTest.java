package io.github.graphlobby.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.CollectionType;
import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.PrimitiveType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.ValueType;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.testkit.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The list in the documentation of the package names every form that is read and written in another, and no other. */
class NormalisationsTest {
    private static final String FILE = "resource/normalisations.json";
    private static final Path PACKAGE = Path.of("src/main/java/io/github/graphlobby/json/package-info.java");
    private static final Pattern ITEM = Pattern.compile("<li><b>(\\w+)</b>:(.*?)(?=<li>|</ul>)", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\{@code (\\w+)}");

    /** The items of the list by their names. */
    private static final Map<String, String> LIST = list();

    private static Map<String, String> list() {
        try {
            return ITEM.matcher(Files.readString(PACKAGE))
                    .results()
                    .collect(toMap(item -> item.group(1), item -> item.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyItemOfTheListHasItsVectorsAndNoOtherIsNamed() {
        assertThat(Vectors.read(FILE)
                        .valueStream()
                        .map(vector -> vector.required("normalisation").stringValue())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(LIST.keySet());
    }

    @Test
    void everyVectorNamesItsSource() {
        assertThat(Vectors.read(FILE).valueStream())
                .allSatisfy(vector ->
                        assertThat(vector.required("source").stringValue()).isNotBlank());
    }

    @TestFactory
    Stream<DynamicTest> aDocumentHasOneNormalForm() {
        return Vectors.tests(FILE, vector -> check(vector, Vectors.structuredType(vector)));
    }

    private static <B> void check(JsonNode vector, StructuredType<B> type) {
        ResourceReader<B> reader = ResourceReader.of(type);
        byte[] json = Vectors.document(vector, "document");
        if (vector.has("refused")) {
            assertRefused(vector, () -> reader.read(json));
            assertRefused(vector, () -> reader.readDocument(json));
        } else {
            var document = reader.readDocument(json);
            assertThat(reader.read(json)).isEqualTo(document.resource());
            assertWritten(vector, document);
            assertStable(reader, document);
            assertStable(reader, Document.of(document.resource()));
        }
    }

    private static void assertRefused(JsonNode vector, Runnable reading) {
        var e = catchThrowableOfType(JsonReadException.class, reading::run);
        assertThat(e).isNotNull();
        assertThat(e).hasMessageContaining(vector.required("messageContains").stringValue());
        assertThat(e.pointer()).isEqualTo(vector.required("refused").stringValue());
    }

    /** As text where the form of numbers or the order of members matters; with control information where it does. */
    private static void assertWritten(JsonNode vector, Document<?> document) {
        JsonNode control = vector.get("control");
        byte[] written = write(control == null ? Document.of(document.resource()) : document);
        if (control != null) {
            assertThat(document.control().annotations()).isEqualTo(Vectors.value(control));
        }
        if (vector.has("writtenText")) {
            assertThat(new String(written, UTF_8))
                    .isEqualTo(vector.required("writtenText").stringValue());
        } else {
            assertThat(Vectors.value(written)).isEqualTo(Vectors.value(vector.required("written")));
        }
    }

    private static byte[] write(Document<?> document) {
        return ResourceWriter.compact().withControl(document.control()).toBytes((AnyResource) document.resource());
    }

    /** The normal form is read as the same, and is that of itself. */
    private static void assertStable(ResourceReader<?> reader, Document<?> document) {
        byte[] written = write(document);
        var again = reader.readDocument(written);
        assertThat((Object) again.resource()).isEqualTo(document.resource());
        assertThat(write(again)).isEqualTo(written);
        assertThat(reader.readDocument(write(again))).isEqualTo(again);
    }

    @Test
    void everyOtherNameIsInTheList() {
        assertThat(Resources.all().stream()
                        .flatMap(type -> type.aliases().keySet().stream())
                        .collect(toSet()))
                .isEqualTo(Set.of("displayDevice", "subCode"))
                .isSubsetOf(LIST.keySet());
    }

    @Test
    void everyNumberThatMayBeTextIsInTheList() {
        assertThat(properties()
                        .filter(property -> property.type() instanceof PrimitiveType<?> type && type.isAlsoText())
                        .map(Property::name)
                        .collect(toSet()))
                .isNotEmpty()
                .isEqualTo(codeIn("textNumber"));
    }

    @Test
    void everyOtherSpellingIsInTheList() {
        assertThat(properties().flatMap(property -> spellings(property.type())).collect(toSet()))
                .isNotEmpty()
                .isEqualTo(codeIn("enumerationSpelling"));
    }

    /** Which does not say what it means by them. */
    @Test
    void aPatchHasNoOtherNamesNoNumbersAsTextAndNoWrapper() {
        var call = PatchReader.of(Call.TYPE).read("{\"resultInfo\":{\"code\":\"404\",\"subCode\":1}}");
        var room = PatchReader.of(Room.TYPE).read("{\"displayDevice\":\"hub\",\"value\":{\"capacity\":5}}");

        assertThat(call.violations().listed())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("/resultInfo/code", Violation.WRONG_TYPE),
                        tuple("/resultInfo/subCode", Violation.UNKNOWN_PROPERTY));
        assertThat(room.violations().listed())
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("/displayDevice", Violation.UNKNOWN_PROPERTY),
                        tuple("/value", Violation.UNKNOWN_PROPERTY));
    }

    private static Set<String> codeIn(String item) {
        return CODE.matcher(LIST.get(item)).results().map(code -> code.group(1)).collect(toSet());
    }

    private static Stream<Property<?, ?>> properties() {
        return Resources.all().stream().flatMap(type -> type.properties().stream());
    }

    /** The spellings with a capital letter that an enumeration reads as another. */
    private static Stream<String> spellings(ValueType<?> type) {
        if (type instanceof CollectionType<?> collection) {
            return spellings(collection.item());
        }
        return type instanceof EnumType<?> enumeration
                ? enumeration.known().stream()
                        .map(member -> capitalised(member.toString()))
                        .filter(text -> enumeration.known(text) != null)
                : Stream.empty();
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
