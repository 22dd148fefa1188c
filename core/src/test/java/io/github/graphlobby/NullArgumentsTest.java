package io.github.graphlobby;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.graphlobby.guard.NullArguments;
import io.github.graphlobby.model.call.Call;
import io.github.graphlobby.model.call.CommsOperation;
import io.github.graphlobby.model.call.ResultInfo;
import io.github.graphlobby.model.place.BookingType;
import io.github.graphlobby.model.place.PhysicalAddress;
import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.model.place.Room;
import io.github.graphlobby.operation.CallStore;
import io.github.graphlobby.operation.GetCall;
import io.github.graphlobby.operation.GetCommsOperation;
import io.github.graphlobby.operation.GetPlace;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.operation.InMemoryCallStore;
import io.github.graphlobby.operation.InMemoryPlaceStore;
import io.github.graphlobby.operation.ListOptions;
import io.github.graphlobby.operation.ListPlaces;
import io.github.graphlobby.operation.ListRooms;
import io.github.graphlobby.operation.Operation;
import io.github.graphlobby.operation.OperationListener;
import io.github.graphlobby.operation.Operations;
import io.github.graphlobby.operation.Outcome;
import io.github.graphlobby.operation.PatchBody;
import io.github.graphlobby.operation.Pause;
import io.github.graphlobby.operation.PlacePage;
import io.github.graphlobby.operation.PlaceStore;
import io.github.graphlobby.operation.PlaceUpdate;
import io.github.graphlobby.operation.Preconditions;
import io.github.graphlobby.operation.UpdateCallMetadata;
import io.github.graphlobby.operation.UpdatePlace;
import io.github.graphlobby.operation.Versioned;
import io.github.graphlobby.operation.Vintage;
import io.github.graphlobby.patch.CollectionRules;
import io.github.graphlobby.patch.DecodedPatch;
import io.github.graphlobby.patch.JsonMergePatch;
import io.github.graphlobby.patch.MapPatch;
import io.github.graphlobby.patch.MergePatch;
import io.github.graphlobby.patch.MergePatchDocument;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.patch.PatchBuilder;
import io.github.graphlobby.permission.Allowed;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Denied;
import io.github.graphlobby.permission.Finding;
import io.github.graphlobby.permission.LeastGrants;
import io.github.graphlobby.permission.ModelOperation;
import io.github.graphlobby.permission.PathExplanation;
import io.github.graphlobby.permission.PathMatch;
import io.github.graphlobby.permission.Permission;
import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.PermissionPolicy;
import io.github.graphlobby.permission.PermissionRule;
import io.github.graphlobby.permission.ProvisionedPermission;
import io.github.graphlobby.permission.Provisioning;
import io.github.graphlobby.permission.RequestPath;
import io.github.graphlobby.permission.Ruling;
import io.github.graphlobby.permission.Scheme;
import io.github.graphlobby.schema.AnyResource;
import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Draft;
import io.github.graphlobby.schema.Edm;
import io.github.graphlobby.schema.EnumType;
import io.github.graphlobby.schema.EvolvableEnum;
import io.github.graphlobby.schema.Json;
import io.github.graphlobby.schema.NamedTypes;
import io.github.graphlobby.schema.PrimitiveType;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.RecordConstructor;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceFamily;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Rule;
import io.github.graphlobby.schema.SchemaVersion;
import io.github.graphlobby.schema.Snapshot;
import io.github.graphlobby.schema.StructuredType;
import io.github.graphlobby.schema.StructuredValueType;
import io.github.graphlobby.schema.ValueType;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever gives null where none is taken is told for which argument. */
class NullArgumentsTest {
    private static final Room ROOM = Room.TYPE.empty();
    private static final @Nullable Object[] NONE = {};
    private static final CommsOperation OPERATION = CommsOperation.TYPE.empty();
    private static final Vintage VINTAGE = Vintage.BETA_2022;
    private static final PermissionModel MODEL = VINTAGE.permissions();
    private static final PathMatch MATCH = requireNonNull(MODEL.match(RequestPath.parse("/places/1")));
    private static final PlaceStore PLACES = InMemoryPlaceStore.of(List.of());
    private static final CallStore CALLS = InMemoryCallStore.of(List.of());
    private static final NamedTypes<Room> NAMED = NamedTypes.of(
            Declaration.<Room>complex("microsoft.graph.named"), (name, values, more) -> ROOM, room -> NONE);
    private static final GraphError ERROR = GraphError.callNotFound();
    private static final Violation VIOLATION = Violation.duplicate("/capacity");

    /** What is called in the innermost loops, and by this library alone with what is never null. */
    private static final Set<String> EXCEPTIONS = Set.of(
            // the engine asks a rule for every value that a body sets, and a value is never null
            "Rule.Https.accepts(value)",
            "Rule.Max.accepts(value)",
            "Rule.MaxLength.accepts(value)",
            "Rule.Min.accepts(value)",
            // called for each property of each record that is made; the JVM names the array
            "Property.in(values)");

    /** Where something else says what null was to say, the message tells what. */
    private static final Map<String, String> WORDINGS = Map.of(
            "MapPatch.Builder.put(value)", "value of `text` is null; remove it instead",
            "PatchBuilder.set(value)", "value of `capacity` is null; clear it instead");

    @Test
    void areNamed() throws IOException {
        var arguments = NullArguments.of(samples()).worded(WORDINGS).except(EXCEPTIONS);

        assertThat(arguments.in(Path.of("target", "classes"))).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // null on purpose
    void theTextOfAMemberIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new EvolvableEnum(null) {})
                .withMessage("text");
    }

    private static Map<Class<?>, Object> samples() {
        var samples = new LinkedHashMap<Class<?>, Object>();
        samples.putAll(ofTheJdk());
        samples.putAll(ofSchema());
        samples.putAll(ofPatch());
        samples.putAll(ofPermission());
        samples.putAll(ofOperation());
        return samples;
    }

    private static Map<Class<?>, Object> ofTheJdk() {
        return Map.ofEntries(
                Map.entry(BiFunction.class, (BiFunction<Object, Object, Object>) (a, b) -> a),
                Map.entry(BigDecimal.class, BigDecimal.ONE),
                Map.entry(Class.class, Room.class),
                Map.entry(Collection.class, List.of()),
                Map.entry(Comparable.class, 1),
                Map.entry(Consumer.class, (Consumer<Object>) value -> {}),
                Map.entry(Function.class, Function.identity()),
                Map.entry(InstantSource.class, InstantSource.fixed(Instant.EPOCH)),
                Map.entry(List.class, List.of()),
                Map.entry(Map.class, Map.of()),
                Map.entry(Object.class, "text"),
                Map.entry(ObjIntConsumer.class, (ObjIntConsumer<Object>) (value, index) -> {}),
                Map.entry(Predicate.class, (Predicate<Object>) value -> true),
                Map.entry(Set.class, Set.of(SchemaVersion.BETA_2022)),
                Map.entry(String.class, "text"),
                Map.entry(String[].class, new String[] {"text"}),
                Map.entry(Supplier.class, (Supplier<Object>) () -> "text"),
                Map.entry(int.class, 1),
                Map.entry(long.class, 1L),
                Map.entry(boolean.class, true));
    }

    private static Map<Class<?>, Object> ofSchema() {
        return Map.ofEntries(
                Map.entry(AnyResource.class, ROOM),
                Map.entry(Declaration.class, Declaration.complex("microsoft.graph.sample")),
                Map.entry(Draft.class, Draft.of(ROOM)),
                Map.entry(EnumType.class, BookingType.TYPE),
                Map.entry(EnumType.Members.class, EnumType.members("sample", BookingType.class, BookingType::of)),
                Map.entry(EvolvableEnum.class, BookingType.STANDARD),
                Map.entry(NamedTypes.class, NAMED),
                Map.entry(NamedTypes.Constructor.class, (NamedTypes.Constructor<Room>)
                        (name, values, additional) -> ROOM),
                Map.entry(RecordConstructor.class, (RecordConstructor<Room>) (values, additional) -> ROOM),
                Map.entry(PrimitiveType.class, Edm.STRING),
                Map.entry(Property.class, Room.CAPACITY),
                Map.entry(Resource.class, ROOM),
                Map.entry(ResourceFamily.class, Place.TYPE),
                Map.entry(ResourceType.class, Room.TYPE),
                Map.entry(Rule.class, Rule.https()),
                Map.entry(Snapshot.class, Snapshot.of(ROOM)),
                Map.entry(StructuredType.class, Room.TYPE),
                Map.entry(StructuredValueType.class, Edm.structured(PhysicalAddress.class, () -> PhysicalAddress.TYPE)),
                Map.entry(ValueType.class, Edm.STRING),
                Map.entry(Violation.class, VIOLATION),
                Map.entry(Violations.class, new Violations(List.of(VIOLATION), 1)),
                Map.entry(Json.ObjectBuilder.class, new Json.ObjectBuilder()),
                Map.entry(Json.ArrayBuilder.class, new Json.ArrayBuilder()),
                Map.entry(Violations.Builder.class, new Violations.Builder()));
    }

    private static Map<Class<?>, Object> ofPatch() {
        Patch<Room> patch = Patch.builder(Room.TYPE).build();
        return Map.ofEntries(
                Map.entry(CollectionRules.class, CollectionRules.WHOLE),
                Map.entry(JsonMergePatch.class, JsonMergePatch.EMPTY),
                Map.entry(MapPatch.class, MapPatch.<String>builder().build()),
                Map.entry(MapPatch.Builder.class, MapPatch.<String>builder()),
                Map.entry(MergePatch.class, patch),
                Map.entry(MergePatchDocument.class, MergePatchDocument.of(null)),
                Map.entry(Patch.class, patch),
                Map.entry(PatchBuilder.class, Patch.builder(Room.TYPE)));
    }

    private static Map<Class<?>, Object> ofPermission() {
        Caller editor = Caller.of(Scheme.DELEGATED_WORK, "Place.ReadWrite.All");
        Permission permission = Permission.of("Place.ReadWrite.All", Scheme.DELEGATED_WORK);
        return Map.ofEntries(
                Map.entry(Allowed.class, MODEL.decide(editor, "PATCH", MATCH)),
                Map.entry(Caller.class, editor),
                Map.entry(Denied.class, MODEL.decide(editor, "DELETE", MATCH)),
                Map.entry(Finding.class, Finding.of(Finding.Kind.NOT_EVALUATED, "/a", "is not evaluated")),
                Map.entry(
                        LeastGrants.class,
                        MODEL.leastFor(List.of(), Scheme.APPLICATION).get(0)),
                Map.entry(ModelOperation.class, MODEL.operations().get(0)),
                Map.entry(PathExplanation.class, MODEL.explain("/places")),
                Map.entry(PathMatch.class, MATCH),
                Map.entry(PermissionPolicy.class, PermissionPolicy.of(MODEL)),
                Map.entry(
                        ProvisionedPermission.class,
                        ProvisionedPermission.of("A", Scheme.APPLICATION, null, List.of())),
                Map.entry(Provisioning.class, Provisioning.of(List.of())),
                Map.entry(Ruling.class, PermissionPolicy.of(MODEL).decide(editor, "PATCH", "/places/1")),
                Map.entry(Permission.class, permission),
                Map.entry(PermissionModel.class, MODEL),
                Map.entry(PermissionRule.class, MODEL.rules().get(0)),
                Map.entry(RequestPath.class, MATCH.path()));
    }

    private static Map<Class<?>, Object> ofOperation() {
        return Map.ofEntries(
                Map.entry(Call.class, Call.TYPE.empty()),
                Map.entry(CallStore.class, CALLS),
                Map.entry(CommsOperation.class, OPERATION),
                Map.entry(GetCall.class, GetCall.of(VINTAGE, CALLS)),
                Map.entry(GetCommsOperation.class, GetCommsOperation.of(VINTAGE, CALLS)),
                Map.entry(GetPlace.class, GetPlace.of(VINTAGE, PLACES)),
                Map.entry(ListOptions.class, ListOptions.DEFAULT),
                Map.entry(ListPlaces.class, ListPlaces.of(VINTAGE, PLACES)),
                Map.entry(ListRooms.class, ListRooms.of(VINTAGE, PLACES)),
                Map.entry(PlacePage.class, PlacePage.of(List.of())),
                Map.entry(GraphError.class, ERROR),
                Map.entry(InMemoryCallStore.class, CALLS),
                Map.entry(InMemoryPlaceStore.class, PLACES),
                Map.entry(Operation.class, Operations.GET_PLACE),
                Map.entry(OperationListener.class, (OperationListener) finished -> {}),
                Map.entry(Outcome.class, new Outcome.Success<>("text")),
                Map.entry(Outcome.Failure.class, new Outcome.Failure<>(ERROR)),
                Map.entry(Outcome.Success.class, new Outcome.Success<>("text")),
                Map.entry(PatchBody.class, new NoBody()),
                Map.entry(Pause.class, Pause.BRIEF),
                Map.entry(Place.class, ROOM),
                Map.entry(PlaceStore.class, PLACES),
                Map.entry(PlaceUpdate.class, PlaceUpdate.of(VINTAGE)),
                Map.entry(Preconditions.class, Preconditions.NONE),
                Map.entry(ResultInfo.class, ResultInfo.TYPE.empty()),
                Map.entry(UpdateCallMetadata.class, UpdateCallMetadata.of(VINTAGE, CALLS, () -> new UUID(0, 1))),
                Map.entry(UpdatePlace.class, UpdatePlace.of(VINTAGE, PLACES)),
                Map.entry(Versioned.class, Versioned.of(ROOM, "1")),
                Map.entry(Vintage.class, VINTAGE));
    }

    private record NoBody() implements PatchBody {
        @Override
        public GraphError refusal() {
            return ERROR;
        }

        @Override
        public <R extends Resource<R>> Outcome<DecodedPatch<R>> decode(ResourceType<R> type) {
            return new Outcome.Failure<>(ERROR);
        }
    }
}
