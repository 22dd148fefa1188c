package io.github.graphlobby.bench;

import io.github.graphlobby.json.PatchReader;
import io.github.graphlobby.json.PatchWriter;
import io.github.graphlobby.json.ResourceReader;
import io.github.graphlobby.json.ResourceWriter;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.SchemaVersion;

/** What is done again and again with a resource of one type. */
final class Work<R extends Resource<R>> {
    private static final ResourceWriter ANSWERS = ResourceWriter.answering(SchemaVersion.BETA_2022);
    private static final PatchWriter BODIES = PatchWriter.of(SchemaVersion.BETA_2022);

    private final String name;
    private final PatchReader<R> patches;
    private final ResourceReader<R> resources;
    private final byte[] body;
    private final byte[] document;
    private final R resource;
    private final R patched;

    Work(String name, ResourceType<R> type, String document, byte[] body) {
        this.name = name;
        this.body = body;
        patches = PatchReader.of(type);
        resources = ResourceReader.of(type);
        resource = resources.read(document);
        patched = apply();
        this.document = ResourceWriter.compact().toBytes(resource);
        if (patched.equals(resource) || !parse().equals(resource)) {
            throw new IllegalStateException("nothing would be measured for " + name);
        }
    }

    String name() {
        return name;
    }

    byte[] unit() {
        return ANSWERS.toBytes(apply());
    }

    R apply() {
        return patches.read(body).orThrow().applyTo(resource);
    }

    R parse() {
        return resources.read(document);
    }

    byte[] write() {
        return ANSWERS.toBytes(resource);
    }

    byte[] diff() {
        return BODIES.toBytes(Patch.between(resource, patched));
    }
}
