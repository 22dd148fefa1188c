package io.github.graphlobby.guard;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.Timer;
import java.util.TimerTask;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionService;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.BaseStream;
import java.util.stream.Stream;

/** What main code of every module keeps to: it is quiet, and what it does depends only on what it is given. */
public final class HouseRules {
    private static final String PLAIN_CLASS_METHODS =
            "cast|desiredAssertionStatus|equals|getName|getSimpleName|hashCode|isAssignableFrom|isInstance|toString";

    /** A view of bytes as longs comes from MethodHandles too, and looks nothing up. */
    private static final ArchRule NO_REFLECTION = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..")
            .orShould()
            .dependOnClassesThat(assignableTo(MethodHandle.class, MethodHandles.Lookup.class))
            .orShould()
            .accessTargetWhere(member(MethodHandles.class, "(?!byteArrayViewVarHandle$).*"))
            .orShould()
            .accessTargetWhere(member(Class.class, "(?!(" + PLAIN_CLASS_METHODS + ")$).*"))
            .as("no classes should use reflection")
            .because("declarations and the type system do it");

    private static final ArchRule NO_LOGGING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.jboss.logging..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(System.Logger.class)
            .orShould()
            .accessTargetWhere(member(System.class, "getLogger"))
            .as("no classes should log")
            .because("outcomes and listeners tell what happened");

    /** One that is handed in is the embedder's, and only ever given work. */
    private static final ArchRule NO_EXECUTOR_BUT_FOR_BULK = noClasses()
            .that(not(nameMatching(".+[.]bulk[.]Bulk(Update|Tasks)")))
            .should()
            .dependOnClassesThat(assignableTo(Executor.class));

    /** Whoever waits, or hears from a port that waited, may be interrupted, and passes the interruption on. */
    private static final ArchRule NO_THREADS_BUT_FOR_AN_INTERRUPT = noClasses()
            .that(not(nameMatching(".+[.](operation[.]Pause|internal[.]Interrupts)")))
            .should()
            .dependOnClassesThat(assignableTo(
                    Thread.class,
                    ThreadLocal.class,
                    ExecutorService.class,
                    Executors.class,
                    CompletableFuture.class,
                    CompletionService.class,
                    ForkJoinTask.class,
                    Timer.class,
                    TimerTask.class))
            .orShould()
            .accessTargetWhere(member(BaseStream.class, "parallel"))
            .orShould()
            .accessTargetWhere(member(Iterable.class, "parallelStream"))
            .as("no classes should start or know threads")
            .because("threads are the embedder's");

    private static final ArchRule NO_CLOCK = noClasses()
            .should()
            .accessTargetWhere(describe("the time now", HouseRules::isNow))
            .orShould()
            .accessTargetWhere(member(InstantSource.class, "system.*|tick.+"))
            .orShould()
            .accessTargetWhere(member(System.class, "currentTimeMillis|nanoTime"))
            .orShould()
            .dependOnClassesThat(assignableTo(Date.class, Calendar.class))
            .as("no classes should read the clock")
            .because("a source of time is passed in");

    private static final ArchRule NO_RANDOM = noClasses()
            .should()
            .dependOnClassesThat(
                    assignableTo(Random.class, SecureRandom.class, SplittableRandom.class, ThreadLocalRandom.class))
            .orShould()
            .accessTargetWhere(member(Math.class, "random"))
            .orShould()
            .accessTargetWhere(member(UUID.class, "randomUUID"))
            .as("no classes should make random values")
            .because("a source of random values is passed in");

    private static final ArchRule NO_VAGUE_NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?)")
            .because("a name says what the class is");

    private HouseRules() {}

    /**
     * Returns the rules; a module without classes keeps them.
     *
     * @return the rules
     */
    public static List<ArchRule> all() {
        return Stream.of(
                        NO_REFLECTION,
                        NO_LOGGING,
                        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS,
                        NO_EXECUTOR_BUT_FOR_BULK,
                        NO_THREADS_BUT_FOR_AN_INTERRUPT,
                        NO_CLOCK,
                        NO_RANDOM,
                        NO_VAGUE_NAMES)
                .map(rule -> rule.allowEmptyShould(true))
                .toList();
    }

    /** A member by its name, called or referred to, in a class or one derived from it. */
    private static DescribedPredicate<JavaAccess<?>> member(Class<?> owner, String name) {
        return describe(
                owner.getSimpleName() + "." + name,
                access -> access.getTargetOwner().isAssignableTo(owner)
                        && access.getTarget().getName().matches(name));
    }

    private static DescribedPredicate<JavaClass> assignableTo(Class<?>... types) {
        return describe(
                "are one of the forbidden",
                type -> Stream.of(types).map(JavaClass.Predicates::assignableTo).anyMatch(is -> is.test(type)));
    }

    private static boolean isNow(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("java.time")
                && access.getTarget().getName().equals("now")
                && !(access.getTarget() instanceof CodeUnitAccessTarget target && takesClock(target));
    }

    private static boolean takesClock(CodeUnitAccessTarget target) {
        Predicate<JavaClass> isClock = JavaClass.Predicates.assignableTo(InstantSource.class);
        return target.getRawParameterTypes().stream().anyMatch(isClock);
    }
}
