package io.github.graphlobby;

import io.github.graphlobby.guard.PublicApi;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ApiTest {
    @Test
    void thePublicApiIsTheAcceptedOne() throws IOException {
        PublicApi.of(Path.of("target", "classes")).assertAcceptedIn(Path.of("src/test/resources/api/core.txt"));
    }
}
