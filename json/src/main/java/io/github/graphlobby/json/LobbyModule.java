package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.schema.ModelType;
import io.github.graphlobby.schema.SchemaVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.cfg.MapperBuilder;

/**
 * A Jackson 3 module that reads and writes the resources, their enumerations, patches, documents and error envelopes,
 * by themselves and inside other classes.
 *
 * <pre>{@code
 * var mapper = JsonMapper.builder().addModule(new LobbyModule()).build();
 * Room room = mapper.readValue(bytes, Room.class);
 * Place place = mapper.readValue(bytes, Place.class);
 * Patch<Room> patch = mapper.readValue(bytes, new TypeReference<Patch<Room>>() {});
 * }</pre>
 *
 * <p>A mapper that looks for modules finds it as a service. One that is configured ({@link #with}, or for a version)
 * takes the place of the plain one, whichever is added first.
 *
 * <p>A reader for updating ({@code readerForUpdating(room)}) reads a patch and gives back the patched resource. Like a
 * {@code Patch} that is read and applied, it follows no vintage, so that a client could change an id: its patches
 * belong in {@link io.github.graphlobby.operation.PlaceUpdate}.
 *
 * <p>What is otherwise read and written is what {@link ResourceReader}, {@link ResourceWriter#compact()},
 * {@link PatchReader} and {@link PatchWriter} read and write, except that control information is passed over where no
 * {@link Document} is asked for, what was {@code @removed} being refused, and that an entity is taken out of a
 * {@code value}, and a page refused, only with an {@code @odata.context} beside it, since what a mapper reads may be
 * any part of a document; annotations and features of the mapper that concern beans do not apply. A patch with
 * violations is refused with an {@link InvalidPatchDatabindException} that holds them. The mapper's parser is the
 * mapper's: its limits, encodings and leniencies hold, except that nothing is coerced.
 *
 * <p>Immutable and thread-safe.
 */
public final class LobbyModule extends JacksonModule {
    /** The version that was asked for, or null. */
    private final @Nullable SchemaVersion version;

    private final List<ModelType<?>> own;

    /**
     * Makes a module that writes patches for a receiver of the schema {@link SchemaVersion#BETA_2022}, unless the
     * mapper has another one that was made for a version.
     */
    public LobbyModule() {
        this(null, List.of());
    }

    /**
     * Makes a module.
     *
     * @param version the schema that the receivers of patches follow, as in {@link PatchWriter#of}
     */
    public LobbyModule(SchemaVersion version) {
        this(requireNonNull(version, "version"), List.of());
    }

    private LobbyModule(@Nullable SchemaVersion version, List<ModelType<?>> own) {
        this.version = version;
        this.own = own;
    }

    /**
     * Returns this module with types of the embedder's own.
     *
     * @param types records, families with the records derived from them, and enumerations, such as {@code Desk.TYPE}
     * @return the module
     */
    public LobbyModule with(ModelType<?>... types) {
        var all = new ArrayList<>(own);
        Stream.of(requireNonNull(types, "types"))
                .map(type -> requireNonNull(type, "types"))
                .forEach(all::add);
        return new LobbyModule(version, List.copyOf(all));
    }

    @Override
    public String getModuleName() {
        return "lobby";
    }

    @Override
    public Version version() {
        return VersionUtil.parseVersion(LobbyVersion.TEXT, LobbyVersion.GROUP, LobbyVersion.ARTIFACT);
    }

    /** {@return version and own types: of two modules that have both the same, the later replaces the earlier} */
    @Override
    public Object getRegistrationId() {
        var id = new ArrayList<String>(List.of(getClass().getName(), String.valueOf(version)));
        own.forEach(type -> id.add(type.name()));
        return List.copyOf(id);
    }

    @Override
    public void setupModule(SetupContext context) {
        List<LobbyModule> registered = registered(context.getOwner());
        if (isPlain() && registered.stream().anyMatch(module -> !module.isPlain())) {
            return;
        }
        var types = new ArrayList<ModelType<?>>();
        registered.forEach(module -> types.addAll(module.own));
        context.addDeserializers(new DatabindDeserializers(new JavaTypes(types)));
        context.addSerializers(new DatabindSerializers(version(registered)));
    }

    private boolean isPlain() {
        return own.isEmpty() && version == null;
    }

    /** Its own version, or else that which another module was asked for. */
    private static SchemaVersion version(List<LobbyModule> registered) {
        return registered.stream()
                .flatMap(module -> Stream.ofNullable(module.version))
                .findFirst()
                .orElse(SchemaVersion.BETA_2022);
    }

    /** All modules of this kind, since each is asked also for the types that another one knows. */
    private List<LobbyModule> registered(Object owner) {
        var registered = new ArrayList<>(List.of(this));
        if (owner instanceof MapperBuilder<?, ?> builder) {
            builder.withModules(module -> {
                if (module instanceof LobbyModule lobby && lobby != this) {
                    registered.add(lobby);
                }
            });
        }
        return registered;
    }
}
