package io.github.graphlobby.model;

import static io.github.graphlobby.schema.SchemaVersion.BETA_2020;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2022;
import static io.github.graphlobby.schema.SchemaVersion.BETA_2026;
import static io.github.graphlobby.schema.SchemaVersion.V1_2026;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.SchemaVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Javadoc of every property says what it means, in the words of its component or accessor, and which versions have
 * it; that of every type names its page.
 */
class PropertyJavadocTest {
    private static final Path MODEL = Path.of("src/main/java/io/github/graphlobby/model");

    private static final Pattern PROPERTY = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public static final )?Property<[^=;]*? ([A-Z0-9_]+) =", Pattern.DOTALL);
    private static final Pattern ACCESSOR = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@Nullable\\s+)?[\\w<>?, ]+ (\\w+)\\(\\);", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public (?:sealed |abstract |final )*(?:record|interface|class) ",
            Pattern.DOTALL);
    private static final Pattern PARAM = Pattern.compile("@param (\\w+) (.*?)(?= @|$)");
    private static final Pattern PAGE = Pattern.compile(
            "Source: the Graph page <a href=\"https://learn\\.microsoft\\.com/graph/api/resources/(\\w+)\">(\\w+)</a>\\.");

    private static final Map<Set<SchemaVersion>, String> VERSIONS = Map.of(
            EnumSet.allOf(SchemaVersion.class),
            "In every schema version.",
            EnumSet.of(V1_2026, BETA_2026),
            "In the versions of 2026.",
            EnumSet.of(BETA_2020, BETA_2022, BETA_2026),
            "In the beta versions.",
            EnumSet.of(BETA_2022, BETA_2026),
            "In the beta versions since 2021.",
            EnumSet.of(BETA_2026),
            "In the beta version of 2026.",
            EnumSet.of(V1_2026),
            "In the v1.0 version of 2026.",
            EnumSet.of(BETA_2022),
            "In the documents of 2022 and in no schema.");

    /** A source file and the type that it declares. */
    record Source(Class<?> type, String text) {
        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    /** A property, the name of its constant, and what the Javadoc says. */
    private record Documented(Property<?, ?> property, String javadoc) {}

    static List<Source> sources() {
        try (Stream<Path> files = Files.walk(MODEL)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .sorted()
                    .map(PropertyJavadocTest::source)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source source(Path file) {
        String path = MODEL.relativize(file)
                .toString()
                .replace(".java", "")
                .replace('/', '.')
                .replace('\\', '.');
        try {
            return new Source(
                    Class.forName(PropertyJavadocTest.class.getPackageName() + "." + path), Files.readString(file));
        } catch (IOException | ClassNotFoundException e) {
            throw new LinkageError(path, e);
        }
    }

    /** One line, without the asterisks and without what makes a link or code of a word. */
    private static String plain(String javadoc) {
        return javadoc.replaceAll("(?m)^\\s*\\* ?", "")
                .replaceAll("\\s+", " ")
                .replaceAll("\\{@(?:code|link|linkplain) ([^}]*)}", "$1")
                .strip();
    }

    private static Map<String, String> javadocs(Pattern declaration, String source) {
        return declaration
                .matcher(source)
                .results()
                .collect(toMap(found -> found.group(2), found -> plain(found.group(1))));
    }

    @Test
    void thereIsASourceForEveryType() {
        assertThat(sources()).hasSizeGreaterThan(57);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theTypeNamesItsPage(Source source) {
        var javadoc = TYPE.matcher(source.text()).results().map(found -> plain(found.group(1)));
        assertThat(javadoc).singleElement().asString().containsPattern(PAGE);
        assertThat(PAGE.matcher(plain(source.text())).results().toList())
                .singleElement()
                .satisfies(page -> assertThat(page.group(1)).isEqualToIgnoringCase(page.group(2)));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyPropertyIsDocumented(Source source) {
        assertThat(javadocs(PROPERTY, source.text()).keySet())
                .isEqualTo(constants(source.type()).map(Field::getName).collect(toSet()));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aPropertyMeansWhatItsComponentOrAccessorMeans(Source source) {
        for (Documented documented : documented(source)) {
            String name = documented.property().name();
            assertThat(documented.javadoc())
                    .startsWith("The property " + name + ": " + meaning(source, documented.property()) + ". ");
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aPropertySaysItsVersions(Source source) {
        for (Documented documented : documented(source)) {
            String words = VERSIONS.get(documented.property().versions());
            assertThat(words)
                    .as("words for the versions of %s", documented.property())
                    .isNotNull();
            assertThat(VERSIONS.values())
                    .as("%s: %s", documented.property(), documented.javadoc())
                    .filteredOn(sentence -> documented.javadoc().contains(sentence))
                    .containsExactly(words);
        }
    }

    /** An inherited component means the same in every record. */
    @Test
    void anInheritedComponentMeansWhatItsPropertyMeans() {
        Map<Property<?, ?>, String> meanings = sources().stream()
                .flatMap(source -> documented(source).stream()
                        .map(documented -> Map.entry(documented.property(), meaning(source, documented.property()))))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(meanings).hasSizeGreaterThan(140);
        for (Source source : sources()) {
            var params = params(source);
            properties(source.type()).forEach(property -> {
                if (params.containsKey(property.name())) {
                    assertThat(params.get(property.name()))
                            .as("%s of %s", property, source)
                            .isEqualTo(meanings.get(property));
                }
            });
        }
    }

    private static Collection<? extends Property<?, ?>> properties(Class<?> record) {
        return ModelClasses.resourceTypes().stream()
                .filter(type -> type.empty().getClass() == record)
                .flatMap(type -> type.properties().stream())
                .toList();
    }

    private static List<Documented> documented(Source source) {
        var javadocs = javadocs(PROPERTY, source.text());
        return constants(source.type())
                .map(field -> new Documented(value(field), javadocs.getOrDefault(field.getName(), "")))
                .toList();
    }

    private static Stream<Field> constants(Class<?> type) {
        return Stream.of(type.getDeclaredFields()).filter(field -> field.getType() == Property.class);
    }

    private static Property<?, ?> value(Field field) {
        try {
            return (Property<?, ?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new LinkageError(field.getName(), e);
        }
    }

    /** What the record says of the component, or the interface of what its accessor returns. */
    private static String meaning(Source source, Property<?, ?> property) {
        if (source.type().isRecord()) {
            String component =
                    source.type().getRecordComponents()[property.index()].getName();
            return params(source).getOrDefault(component, "nothing");
        }
        String javadoc = javadocs(ACCESSOR, source.text()).getOrDefault(property.name(), "Returns nothing. ");
        return javadoc.substring("Returns ".length(), javadoc.indexOf(". "));
    }

    private static Map<String, String> params(Source source) {
        return TYPE.matcher(source.text())
                .results()
                .flatMap(found -> PARAM.matcher(plain(found.group(1))).results())
                .collect(toMap(param -> param.group(1), param -> param.group(2).strip()));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aPropertySaysWhoSetsIt(Source source) {
        for (Documented documented : documented(source)) {
            assertThat(documented.javadoc())
                    .as("%s of %s", documented.property(), source)
                    .containsPattern("(Set by|Changed by|Copied by) ");
        }
    }
}
