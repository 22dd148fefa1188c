package io.github.graphlobby.operation;

import static io.github.graphlobby.schema.SchemaVersion.BETA_2022;
import static io.github.graphlobby.schema.SchemaVersion.V1_2026;

import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.model.place.RoomList;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.schema.SchemaVersion;
import java.time.LocalDate;
import java.util.List;

/**
 * The documented operations, each declared once: an endpoint's routes, the built-in permission models and the tables of
 * the documentation are made of what stands here.
 *
 * <p>Permissions are those of the documentation, and for reading those that are published; what neither of them says is
 * a rule of this library, and its source says so.
 */
public final class Operations {
    private static final RuleSource UPDATE_PLACE_2022 = new RuleSource("Update place, permissions table", null);
    private static final RuleSource UPDATE_PLACE_2025 =
            new RuleSource("Update place, permissions table of November 2025", LocalDate.of(2025, 11, 11));

    /** The day of the page of updateMetadata that is followed, which calls the paths under /app deprecated. */
    private static final LocalDate UPDATE_METADATA_PAGE = LocalDate.of(2020, 9, 18);

    private static final RuleSource UPDATE_METADATA_TABLE =
            new RuleSource("call: updateMetadata, permissions table of September 2020", UPDATE_METADATA_PAGE);

    private static final RuleSource READ_PLACE = published("reading a place");
    private static final RuleSource LIST_PLACES_MODEL = published("listing places");
    private static final RuleSource READ_CALL = published("reading a call");
    private static final RuleSource READ_STARTED = ofThisLibrary("who may read a call may read what was started on it");
    private static final RuleSource FOLLOW = ofThisLibrary("who may start an operation may follow it");

    private static final SchemaVersion[] BOTH = {BETA_2022, V1_2026};

    private static final String PLACE = "/places/{id}";

    /** {@link UpdatePlace}. */
    public static final Operation UPDATE_PLACE = Operation.builder("Update place", "PATCH", PLACE)
            .cast(PLACE, Room.TYPE)
            .cast(PLACE, RoomList.TYPE)
            .least(Permissions.PLACE_READ_WRITE_WORK, UPDATE_PLACE_2022, BETA_2022)
            .least(Permissions.PLACE_READ_WRITE_WORK, UPDATE_PLACE_2025, V1_2026)
            .least(Permissions.PLACE_READ_WRITE_APPLICATION, UPDATE_PLACE_2025, V1_2026)
            .build();

    /** {@link GetPlace}. */
    public static final Operation GET_PLACE = readingPlaces(
            Operation.builder("Get place", "GET", PLACE).cast(PLACE, Room.TYPE).cast(PLACE, RoomList.TYPE), READ_PLACE);

    /** {@link ListPlaces}. */
    public static final Operation LIST_PLACES = readingPlaces(
            Operation.builder("List places", "GET").cast("/places", Room.TYPE).cast("/places", RoomList.TYPE),
            LIST_PLACES_MODEL);

    /** {@link ListRooms}. */
    public static final Operation LIST_ROOMS = readingPlaces(
            Operation.builder("List rooms of a room list", "GET", PLACE + "/" + RoomList.TYPE.name() + "/rooms"),
            LIST_PLACES_MODEL);

    /** {@link UpdateCallMetadata}. */
    public static final Operation UPDATE_CALL_METADATA = Operation.builder(
                    "call: updateMetadata", "POST", "/communications/calls/{id}/updateMetadata")
            .deprecated("/app/calls/{id}/updateMetadata", UPDATE_METADATA_PAGE)
            .least(Permissions.JOIN_AS_GUEST, UPDATE_METADATA_TABLE, BOTH)
            .also(Permissions.JOIN, UPDATE_METADATA_TABLE, BOTH)
            .also(Permissions.INITIATE_GROUP_CALL, UPDATE_METADATA_TABLE, BOTH)
            .build();

    /** {@link GetCall}. */
    public static final Operation GET_CALL = reading(
            Operation.builder("Get call", "GET", "/communications/calls/{id}")
                    .deprecated("/app/calls/{id}", UPDATE_METADATA_PAGE),
            READ_CALL);

    /** {@link GetCommsOperation}. */
    public static final Operation GET_COMMS_OPERATION = reading(
            Operation.builder("Get commsOperation", "GET", "/communications/calls/{id}/operations/{id}")
                    .deprecated("/app/calls/{id}/operations/{id}", UPDATE_METADATA_PAGE),
            READ_STARTED);

    private static final List<Operation> ALL = List.of(
            UPDATE_PLACE, GET_PLACE, LIST_PLACES, LIST_ROOMS, UPDATE_CALL_METADATA, GET_CALL, GET_COMMS_OPERATION);

    private Operations() {}

    /** {@return all of them, in the order in which a service names the methods of a path} */
    public static List<Operation> all() {
        return ALL;
    }

    /** The file of commit 6cbd6bb of microsoft-graph-devx-content. */
    private static RuleSource published(String part) {
        return new RuleSource("published permission model of August 2026, " + part, LocalDate.of(2026, 8, 7));
    }

    private static RuleSource ofThisLibrary(String rule) {
        return new RuleSource("rule of this library: " + rule, null);
    }

    /** What allows to read places, one or many. */
    private static Operation readingPlaces(Operation.Builder operation, RuleSource source) {
        return operation
                .least(Permissions.PLACE_READ_WORK, source, BOTH)
                .also(Permissions.PLACE_READ_WRITE_WORK, source, BOTH)
                .least(Permissions.PLACE_READ_APPLICATION, source, V1_2026)
                .also(Permissions.PLACE_READ_WRITE_APPLICATION, source, V1_2026)
                .build();
    }

    /** What allows to read a call, and what was started on it. */
    private static Operation reading(Operation.Builder operation, RuleSource source) {
        return operation
                .least(Permissions.INITIATE, source, BOTH)
                .also(Permissions.ACCESS_MEDIA, source, BOTH)
                .also(Permissions.JOIN_AS_GUEST, FOLLOW, BOTH)
                .also(Permissions.JOIN, FOLLOW, BOTH)
                .also(Permissions.INITIATE_GROUP_CALL, FOLLOW, BOTH)
                .build();
    }

    /** The built-in model of a vintage. */
    static PermissionModel permissions(SchemaVersion vintage) {
        return PermissionModel.of(ALL.stream()
                .flatMap(operation -> operation.rules(vintage).stream())
                .toList());
    }
}
