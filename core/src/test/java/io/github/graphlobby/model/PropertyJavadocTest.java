package io.github.graphlobby.model;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.schema.Property;
import io.github.graphlobby.testkit.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Javadoc of every property says at its constant what it means, whether it may be null and who sets it, and nowhere
 * else: components and accessors lead there. That of every type names its page.
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
    private static final Pattern PAGE =
            Pattern.compile("@see <a href=\"https://learn\\.microsoft\\.com/graph/api/resources/(\\w+)\">(\\w+)</a>");

    /** The meaning, with bounds behind semicolons, then who sets the property. */
    private static final Pattern MEANING_AND_SETTER =
            Pattern.compile("[A-Z][^.]*(?<!;)\\. (Set by|Changed by|Copied by) .*\\.");

    private static final int MOST_LINES = 2;

    /** A source file and the type that it declares. */
    record Source(Class<?> type, String text) {
        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    /** A property, the name of its constant, and what the Javadoc says. */
    private record Documented(Property<?, ?> property, String constant, String javadoc) {}

    static List<Source> sources() {
        try (Stream<Path> files = Files.walk(MODEL)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .filter(file -> !file.startsWith(MODEL.resolve("catalog"))) // the list of the types is none of them
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
    void aPropertySaysWhatItMeansAndWhoSetsIt(Source source) {
        for (Documented documented : documented(source)) {
            assertThat(documented.javadoc())
                    .as("%s of %s", documented.property(), source)
                    .matches(MEANING_AND_SETTER);
        }
    }

    /** Of a collection it says so of the items, as the type of its value does. */
    @ParameterizedTest
    @MethodSource("sources")
    void aPropertySaysWhetherItMayBeNull(Source source) {
        for (Documented documented : documented(source)) {
            assertThat(documented.javadoc().contains("never null"))
                    .as("%s of %s: %s", documented.property(), source, documented.javadoc())
                    .isNotEqualTo(documented.property().type().isNullable());
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aPropertyIsDocumentedInFewLines(Source source) {
        assertThat(PROPERTY.matcher(source.text())
                        .results()
                        .map(found -> found.group(1).strip().lines().count()))
                .allMatch(lines -> lines <= MOST_LINES);
    }

    /** Inherited components too, so that what a property means is said once. */
    @Test
    void aComponentLeadsToItsProperty() {
        Map<Property<?, ?>, String> constants = sources().stream()
                .flatMap(source -> documented(source).stream())
                .collect(toMap(Documented::property, Documented::constant));
        assertThat(constants).hasSizeGreaterThan(140);
        for (Source source : sources()) {
            var params = params(source);
            for (Property<?, ?> property : properties(source.type())) {
                assertThat(params.get(component(source, property)))
                        .as("%s of %s", property, source)
                        .isEqualTo("#" + constants.get(property));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void anAccessorOfAnInterfaceLeadsToItsProperty(Source source) {
        if (source.type().isInterface()) {
            var javadocs = javadocs(ACCESSOR, source.text());
            for (Documented documented : documented(source)) {
                assertThat(javadocs.get(documented.property().name()))
                        .isEqualTo("{@return the value of #" + documented.constant() + ", or null for none}");
            }
        }
    }

    private static Collection<? extends Property<?, ?>> properties(Class<?> record) {
        return Resources.all().stream()
                .filter(type -> type.empty().getClass() == record)
                .flatMap(type -> type.properties().stream())
                .toList();
    }

    private static List<Documented> documented(Source source) {
        var javadocs = javadocs(PROPERTY, source.text());
        return constants(source.type())
                .map(field -> new Documented(value(field), field.getName(), javadocs.getOrDefault(field.getName(), "")))
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

    /** The component at the place of the property; before the properties one may say the type. */
    private static String component(Source source, Property<?, ?> property) {
        var components = source.type().getRecordComponents();
        int first = components[0].getName().equals("odataType") ? 1 : 0;
        return components[first + property.index()].getName();
    }

    private static Map<String, String> params(Source source) {
        return TYPE.matcher(source.text())
                .results()
                .flatMap(found -> PARAM.matcher(plain(found.group(1))).results())
                .collect(toMap(param -> param.group(1), param -> param.group(2).strip()));
    }
}
