package io.github.graphlobby.json;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.schema.SchemaVersion;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * A Jackson 3 module that reads and writes the resources, their enumerations and patches, as documents of their own and
 * inside other classes.
 *
 * <pre>{@code
 * var mapper = JsonMapper.builder().addModule(new LobbyModule()).build();
 * Room room = mapper.readValue(bytes, Room.class);
 * Place place = mapper.readValue(bytes, Place.class);
 * Patch<Room> patch = mapper.readValue(bytes, new TypeReference<Patch<Room>>() {});
 * }</pre>
 *
 * <p>A reader for updating ({@code readerForUpdating(room)}) reads a patch and gives back the patched resource. What is
 * otherwise read and written is what {@link ResourceReader}, {@link ResourceWriter#compact()}, {@link PatchReader} and
 * {@link PatchWriter} read and write, except that control information is passed over and no {@code value} is looked
 * into; annotations and features of the mapper that concern beans do not apply. A patch with violations is refused with
 * an {@link InvalidPatchDatabindException} that holds them all. The mapper's parser is the mapper's: its limits,
 * encodings and leniencies hold, except that nothing is coerced.
 */
public final class LobbyModule extends JacksonModule {
    private final SchemaVersion version;

    /** Makes a module that writes patches for a receiver of the schema {@link SchemaVersion#BETA_2022}. */
    public LobbyModule() {
        this(SchemaVersion.BETA_2022);
    }

    /**
     * Makes a module.
     *
     * @param version the schema that the receivers of patches follow, as in {@link PatchWriter#of}
     */
    public LobbyModule(SchemaVersion version) {
        this.version = requireNonNull(version, "version");
    }

    @Override
    public String getModuleName() {
        return "lobby";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new DatabindDeserializers());
        context.addSerializers(new DatabindSerializers(version));
    }
}
