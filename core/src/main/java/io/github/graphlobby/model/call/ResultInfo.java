package io.github.graphlobby.model.call;

import static io.github.graphlobby.schema.Edm.INT32;
import static io.github.graphlobby.schema.Edm.STRING;

import io.github.graphlobby.schema.Declaration;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of a call or an operation.
 *
 * <p>By the schema of 2019 services sent both codes as text and named the second "subCode": whole numbers are read, and
 * other text of the second is kept as it came.
 *
 * @param code {@link #CODE}
 * @param subcode {@link #SUBCODE}
 * @param message {@link #MESSAGE}
 * @param additional members that no property declares, never null
 * @see <a href="https://learn.microsoft.com/graph/api/resources/resultinfo">resultInfo</a>
 */
public record ResultInfo(
        @NotNull(message = "must not be null") @Nullable Integer code,
        @NotNull(message = "must not be null") @Nullable Integer subcode,
        @Nullable String message,
        Map<String, @Nullable Object> additional)
        implements Resource<ResultInfo> {

    private static final Declaration<ResultInfo> OWN = Declaration.<ResultInfo>complex("microsoft.graph.resultInfo");

    /** The general result, like an HTTP status; never null. Set by the service. */
    public static final Property<ResultInfo, Integer> CODE =
            OWN.property("code", INT32.orText().nonNull());

    /** The result in detail; never null. Set by the service. */
    public static final Property<ResultInfo, Integer> SUBCODE =
            OWN.property("subcode", INT32.orText().nonNull());

    /** The result in words. Set by the service. */
    public static final Property<ResultInfo, String> MESSAGE = OWN.property("message", STRING);

    /** The type {@code microsoft.graph.resultInfo}. */
    public static final ResourceType<ResultInfo> TYPE =
            ResourceType.of(OWN.alias("subCode", SUBCODE), ResultInfo::of, ResultInfo::values);

    /** Checks the additional members as {@link Declaration#additional} says. */
    public ResultInfo {
        additional = OWN.additional(additional);
    }

    private @Nullable Object[] values() {
        return new @Nullable Object[] {code, subcode, message};
    }

    private static ResultInfo of(@Nullable Object[] values, Map<String, @Nullable Object> additional) {
        return new ResultInfo(CODE.in(values), SUBCODE.in(values), MESSAGE.in(values), additional);
    }

    @Override
    public ResourceType<ResultInfo> resourceType() {
        return TYPE;
    }
}
