package io.github.graphlobby.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.graphlobby.model.place.Room;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Records and the interface that they share refer to one another in their constants. Two threads that meet them first
 * from different sides must neither wait for each other for ever nor see a constant before it is there.
 */
class InitialisationTest {
    private static final int ROUNDS = 25;
    private static final String MODEL = Room.class.getPackageName() + ".";
    private static final List<String> TYPES = List.of("Place", "Room", "RoomList", "OtherPlace");

    @ParameterizedTest
    @CsvSource({
        "Room, Place",
        "RoomList, Place",
        "OtherPlace, Place",
        "Room, RoomList",
        "Room, OtherPlace",
        "RoomList, OtherPlace"
    })
    void twoThreadsInitialiseTheModelFromBothSides(String one, String other) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            try (var loader = freshLoader()) {
                var barrier = new CyclicBarrier(2);
                var first = initialised(one, loader, barrier);
                var second = initialised(other, loader, barrier);
                assertThat(first.get(20, TimeUnit.SECONDS).getClassLoader()).isSameAs(loader);
                assertThat(second.get(20, TimeUnit.SECONDS).getClassLoader()).isSameAs(loader);
                assertThat(nullConstants(loader)).isEmpty();
            }
        }
    }

    private static URLClassLoader freshLoader() {
        URL classes = Room.class.getProtectionDomain().getCodeSource().getLocation();
        // No parent: that of the platform would give out the classes of a named module, initialised long ago.
        return new URLClassLoader(new URL[] {classes}, null);
    }

    private static FutureTask<Class<?>> initialised(String type, ClassLoader loader, CyclicBarrier barrier) {
        var task = new FutureTask<Class<?>>(() -> {
            barrier.await();
            return Class.forName(MODEL + type, true, loader);
        });
        var thread = new Thread(task, "initialises " + type);
        thread.setDaemon(true); // a deadlock must not keep the virtual machine alive
        thread.start();
        return task;
    }

    private static List<Field> nullConstants(ClassLoader loader) throws ReflectiveOperationException {
        var nulls = new ArrayList<Field>();
        for (String type : TYPES) {
            for (Field field : Class.forName(MODEL + type, true, loader).getFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.get(null) == null) {
                    nulls.add(field);
                }
            }
        }
        return nulls;
    }
}
