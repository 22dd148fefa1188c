package io.github.graphlobby.model;

import static io.github.graphlobby.model.Constraints.NOT_NULL;
import static io.github.graphlobby.patch.Edm.INT32;
import static io.github.graphlobby.patch.Edm.STRING;

import io.github.graphlobby.patch.Declaration;
import io.github.graphlobby.patch.Json;
import io.github.graphlobby.patch.Property;
import io.github.graphlobby.patch.Resource;
import io.github.graphlobby.patch.ResourceType;
import io.github.graphlobby.patch.Slots;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of a call or an operation.
 *
 * <p>Immutable, thread-safe, a value.
 *
 * @param code the general result, like an HTTP status
 * @param subcode the result in detail
 * @param message the result in words
 * @param additional members that no property declares, never null
 */
public record ResultInfo(
        @NotNull(message = NOT_NULL) @Nullable Integer code,
        @NotNull(message = NOT_NULL) @Nullable Integer subcode,
        @Nullable String message,
        Map<String, @Nullable Object> additional)
        implements Resource<ResultInfo> {

    private static final Declaration<ResultInfo> OWN = Declaration.<ResultInfo>complex("microsoft.graph.resultInfo");

    /** The property {@code code}. */
    public static final Property<ResultInfo, Integer> CODE = OWN.property("code", INT32.nonNull());

    /** The property {@code subcode}. */
    public static final Property<ResultInfo, Integer> SUBCODE = OWN.property("subcode", INT32.nonNull());

    /** The property {@code message}. */
    public static final Property<ResultInfo, String> MESSAGE = OWN.property("message", STRING);

    /** The type {@code microsoft.graph.resultInfo}. */
    public static final ResourceType<ResultInfo> TYPE =
            ResourceType.of(OWN, new ResultInfo(null, null, null, Json.EMPTY), ResultInfo::rebuild);

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if an additional member has the name of a property or of control information, or
     *     no JSON form
     */
    public ResultInfo {
        additional = OWN.additional(additional);
    }

    private ResultInfo rebuild(Slots<ResultInfo> slots) {
        return new ResultInfo(
                slots.at(CODE, code),
                slots.at(SUBCODE, subcode),
                slots.at(MESSAGE, message),
                slots.additional(additional));
    }

    @Override
    public ResourceType<ResultInfo> resourceType() {
        return TYPE;
    }
}
