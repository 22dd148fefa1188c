package io.github.graphlobby.bench;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.json.PermissionModelReader;
import io.github.graphlobby.permission.Allowed;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.PermissionRule;
import io.github.graphlobby.permission.Scheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** A model, and requests that it is asked: some allowed, some without the permission, the method or the path. */
final class Decisions {
    static final int COUNT = 1_024;
    /** The system property that names the whole published file. */
    static final String FILE = "lobby.permissions.full";

    private static final int CALLERS = 64;

    final PermissionModel model;
    final List<Request> requests = new ArrayList<>();
    private int next;

    /** Who asks for what. */
    record Request(Caller caller, Set<String> grants, String method, String path) {
        /** What the caller holds, as {@link Decisions#name} has it. */
        List<String> names() {
            return grants.stream().map(grant -> name(caller.scheme(), grant)).toList();
        }
    }

    /** A permission under a scheme as peers compare it, which know no other letter case. */
    static String name(Scheme scheme, String permission) {
        return (scheme + "/" + permission).toLowerCase(Locale.ROOT);
    }

    private Decisions(PermissionModel model) {
        this.model = model;
        // Templates that only call functions or address files are left to the tests: the floor knows neither.
        List<PermissionRule> plain = model.rules().stream()
                .filter(rule -> rule.templates().get(0).matches("(/([A-Za-z0-9]+|\\{[^{}]*}))+"))
                .toList();
        var random = new Random(7);
        List<Caller> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            callers.add(caller(random, plain));
        }
        for (int i = 0; i < COUNT; i++) {
            requests.add(request(random, plain, callers.get(random.nextInt(CALLERS))));
        }
    }

    /** The models that there are: the whole file only where it is named. */
    static String[] files() {
        return System.getProperty(FILE, "").isEmpty() ? new String[] {"subset"} : new String[] {"subset", "whole"};
    }

    static Decisions of(String file) {
        return new Decisions(PermissionModelReader.of(file).read(json(file)));
    }

    /** The subset that the tests have, or the whole file, which a system property names. */
    static byte[] json(String file) {
        try (InputStream subset = Decisions.class.getResourceAsStream("/vectors/permission/published-model.json")) {
            return file.equals("whole")
                    ? Files.readAllBytes(Path.of(requireNonNull(System.getProperty(FILE))))
                    : requireNonNull(subset).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Caller caller(Random random, List<PermissionRule> rules) {
        Scheme scheme = rules.get(random.nextInt(rules.size())).permission().scheme();
        var grants = new LinkedHashSet<String>();
        while (grants.size() < 2 + random.nextInt(7)) {
            grants.add(rules.get(random.nextInt(rules.size())).permission().name());
        }
        return Caller.of(scheme, grants);
    }

    /** Six of ten are asked by a caller who holds what the rule says. */
    private static Request request(Random random, List<PermissionRule> rules, Caller someone) {
        PermissionRule rule = rules.get(random.nextInt(rules.size()));
        String path = rule.templates().get(0).replaceAll("\\{[^{}]*}", Long.toHexString(random.nextLong()));
        String method = rule.methods().iterator().next();
        int kind = random.nextInt(10);
        if (kind < 6) {
            var grants = new LinkedHashSet<>(someone.grants());
            grants.add(rule.permission().name());
            grants.addAll(rule.alsoRequired());
            return new Request(Caller.of(rule.permission().scheme(), grants), grants, method, path);
        }
        return new Request(
                someone, someone.grants(), kind == 6 ? "HEAD" : method, kind == 7 ? path + "/unknown" : path);
    }

    /** The number of the next request, around and around. */
    int next() {
        next = next + 1 & COUNT - 1;
        return next;
    }

    /** The same without what is denied, or without what is allowed. */
    List<Request> decided(boolean allowed) {
        return requests.stream()
                .filter(asked ->
                        model.decide(asked.caller(), asked.method(), asked.path()) instanceof Allowed == allowed)
                .toList();
    }
}
