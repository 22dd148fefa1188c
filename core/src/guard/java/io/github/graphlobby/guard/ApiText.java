package io.github.graphlobby.guard;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One type of a public API as lines of text: what callers can see of it, with nullness, and nothing that the compiler
 * adds by itself.
 *
 * <p>Names of this project stand without {@code io.github.graphlobby}, those of {@code java.lang} without package.
 * Record components and enumeration constants keep their order, everything else is sorted.
 */
final class ApiText {
    private static final String ROOT = "io.github.graphlobby.";
    private static final String JAVA_LANG = "java.lang.";
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private ApiText() {}

    /** Tells whether code outside the package can name a type. */
    static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return isVisible(type.getModifiers())
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && (outer == null || isVisible(outer));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /** Returns the line of the type itself, which starts with its name. */
    static String header(Class<?> type) {
        return name(type) + typeParameters(type) + " " + words(typeModifiers(type), kind(type))
                + clause(" extends ", superclass(type))
                + clause(
                        " implements ", Stream.of(type.getAnnotatedInterfaces()).map(ApiText::text))
                + clause(" permits ", permitted(type));
    }

    private static Stream<String> permitted(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).map(ApiText::name) : Stream.of();
    }

    private static Stream<String> superclass(Class<?> type) {
        boolean plain = type.isInterface() || type.isRecord() || type.isEnum() || type.getSuperclass() == Object.class;
        return plain ? Stream.of() : Stream.of(text(type.getAnnotatedSuperclass()));
    }

    private static String clause(String word, Stream<String> types) {
        String list = types.sorted().collect(joining(", "));
        return list.isEmpty() ? "" : word + list;
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface";
        }
        if (type.isInterface()) {
            return "interface";
        }
        return type.isRecord() ? "record" : type.isEnum() ? "enum" : "class";
    }

    private static String typeModifiers(Class<?> type) {
        int modifiers = type.getModifiers();
        boolean isClass = kind(type).equals("class");
        return words(
                Modifier.toString(modifiers & (Modifier.PUBLIC | Modifier.PROTECTED)),
                isClass ? Modifier.toString(modifiers & (Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL)) : "",
                type.isSealed() && !type.isEnum() ? "sealed" : "",
                isNonSealed(type) ? "non-sealed" : "");
    }

    private static boolean isNonSealed(Class<?> type) {
        boolean open = !type.isSealed() && !Modifier.isFinal(type.getModifiers());
        return open
                && Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                        .anyMatch(Class::isSealed);
    }

    /** Returns the lines of the members: components and constants in their order, then the rest sorted. */
    static List<String> members(Class<?> type) {
        var ordered = Stream.concat(
                type.isRecord() ? Stream.of(type.getRecordComponents()).map(ApiText::component) : Stream.of(),
                declared(type, Class::getDeclaredFields)
                        .filter(Field::isEnumConstant)
                        .map(field -> "constant " + field.getName()));
        var fields = declared(type, Class::getDeclaredFields)
                .filter(field -> !field.isEnumConstant())
                .map(ApiText::field);
        var constructors = declared(type, Class::getDeclaredConstructors)
                .filter(constructor -> !isCanonical(type, constructor))
                .map(constructor -> executable(constructor, "", "new"));
        var methods = withHiddenSuperclasses(type)
                .flatMap(owner -> declared(owner, Class::getDeclaredMethods))
                .filter(method -> !isImplied(type, method))
                .map(method -> executable(method, text(method.getAnnotatedReturnType()), method.getName()));
        var sorted = Stream.of(fields, constructors, methods)
                .flatMap(Function.identity())
                .sorted();
        return Stream.concat(ordered, sorted).toList();
    }

    private static <M extends Member> Stream<M> declared(Class<?> type, Function<Class<?>, M[]> members) {
        return Stream.of(members.apply(type))
                .filter(member -> isVisible(member.getModifiers()) && !member.isSynthetic());
    }

    /** Methods of a superclass that cannot be named from outside belong to the visible subclass. */
    private static Stream<Class<?>> withHiddenSuperclasses(Class<?> type) {
        return Stream.<Class<?>>iterate(
                type, owner -> owner != null && (owner == type || !isVisible(owner)), Class::getSuperclass);
    }

    private static boolean isCanonical(Class<?> type, Constructor<?> constructor) {
        return type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Stream.of(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }

    private static boolean isImplied(Class<?> type, Method method) {
        boolean ofEnum = type.isEnum()
                && (method.getName().equals("values") || method.getName().equals("valueOf"));
        boolean ofRecord = type.isRecord()
                && Stream.of(type.getRecordComponents())
                        .anyMatch(component -> component.getAccessor().equals(method));
        return ofEnum || ofRecord || OF_EVERY_OBJECT.contains(method.getName());
    }

    private static String component(RecordComponent component) {
        return "component " + text(component.getAnnotatedType()) + " " + component.getName();
    }

    private static String field(Field field) {
        return words(Modifier.toString(field.getModifiers()), text(field.getAnnotatedType()), field.getName())
                + constant(field);
    }

    /** The value of a constant is part of the API: javac copies it into the callers. */
    private static String constant(Field field) {
        int modifiers = field.getModifiers();
        boolean constant = Modifier.isStatic(modifiers) && Modifier.isFinal(modifiers) && Modifier.isPublic(modifiers);
        if (!constant || !(field.getType().isPrimitive() || field.getType() == String.class)) {
            return "";
        }
        try {
            return " = " + field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(field.toString(), e);
        }
    }

    private static String executable(Executable executable, String result, String name) {
        int kept = Modifier.PUBLIC | Modifier.PROTECTED | Modifier.ABSTRACT | Modifier.STATIC | Modifier.FINAL;
        boolean isDefault = executable instanceof Method method && method.isDefault();
        return words(
                        Modifier.toString(executable.getModifiers() & kept),
                        isDefault ? "default" : "",
                        typeParameters(executable).strip(),
                        result,
                        name)
                + parameters(executable)
                + clause(
                        " throws ",
                        Stream.of(executable.getAnnotatedExceptionTypes()).map(ApiText::text));
    }

    private static String parameters(Executable executable) {
        String list = Stream.of(executable.getAnnotatedParameterTypes())
                .map(ApiText::text)
                .collect(joining(", ", "(", ")"));
        return executable.isVarArgs() ? list.replaceFirst("\\[]\\)$", "...)") : list;
    }

    private static String typeParameters(GenericDeclaration declaration) {
        String list = Stream.of(declaration.getTypeParameters())
                .map(parameter -> parameter.getName() + bounds(" extends ", parameter.getAnnotatedBounds()))
                .collect(joining(", "));
        return list.isEmpty() ? "" : "<" + list + ">";
    }

    private static String bounds(String word, AnnotatedType[] bounds) {
        String list = Stream.of(bounds).map(ApiText::text).collect(joining(" & "));
        return list.isEmpty() || list.equals("Object") ? "" : word + list;
    }

    private static String text(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            return text(array.getAnnotatedGenericComponentType()) + (isNullable(type) ? " @Nullable []" : "[]");
        }
        return (isNullable(type) ? "@Nullable " : "") + unannotated(type);
    }

    private static String unannotated(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            Type raw = ((ParameterizedType) generic.getType()).getRawType();
            return Stream.of(generic.getAnnotatedActualTypeArguments())
                    .map(ApiText::text)
                    .collect(joining(", ", name((Class<?>) raw) + "<", ">"));
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            String lower = bounds(" super ", wildcard.getAnnotatedLowerBounds());
            return "?" + (lower.isEmpty() ? bounds(" extends ", wildcard.getAnnotatedUpperBounds()) : lower);
        }
        return type instanceof AnnotatedTypeVariable ? type.getType().getTypeName() : name((Class<?>) type.getType());
    }

    private static boolean isNullable(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static String name(Class<?> type) {
        String name = type.getName();
        boolean javaLang = name.startsWith(JAVA_LANG) && name.indexOf('.', JAVA_LANG.length()) < 0;
        return name.substring(javaLang ? JAVA_LANG.length() : name.startsWith(ROOT) ? ROOT.length() : 0)
                .replace('$', '.');
    }

    private static String words(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(joining(" "));
    }
}
