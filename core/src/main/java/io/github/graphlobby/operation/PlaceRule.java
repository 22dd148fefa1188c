package io.github.graphlobby.operation;

import static java.util.Objects.requireNonNull;

import io.github.graphlobby.model.place.Place;
import io.github.graphlobby.patch.Patch;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.schema.Property;
import io.github.graphlobby.schema.Resource;
import io.github.graphlobby.schema.ResourceType;
import io.github.graphlobby.schema.Violation;
import io.github.graphlobby.schema.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A rule of the embedder's own for updates of places, looked at after those of the schema. */
@FunctionalInterface
public interface PlaceRule {

    /**
     * Checks an update.
     *
     * @param before the place as it is
     * @param patch what the client changes
     * @param after the place as it would become, recalculated properties included
     * @param caller who asks; null if the update is nobody's in particular, as one of many places in a file
     * @return what is wrong; none if the update is allowed
     */
    Violations check(Place before, Patch<?> patch, Place after, @Nullable Caller caller);

    /**
     * Makes a rule of a Bean Validation provider: what the update touches must be valid in the place as it would
     * become. Faults of other properties are not the client's and are passed over.
     *
     * @param validator the validator
     * @return the rule; its violations have the code {@code constraintViolation}
     */
    static PlaceRule of(Validator validator) {
        requireNonNull(validator, "validator");
        return (before, patch, after, caller) -> {
            Set<String> touched = touched(after.resourceType(), before, patch, after);
            var violations = new Violations.Builder();
            for (ConstraintViolation<Place> fault : validator.validate(after)) {
                Violation violation = violation(fault);
                if (violation.pointer().isEmpty()
                        || touched.contains(violation.pointer().split("/", 3)[1])) {
                    violations.add(violation);
                }
            }
            return violations.build();
        };
    }

    /** The names of the properties that the patch names or that become another. */
    private static <R extends Resource<R>> Set<String> touched(
            ResourceType<R> type, Place before, Patch<?> patch, Place after) {
        Patch<R> changed = Patch.between(type.cast(before), type.cast(after));
        var touched = new HashSet<String>();
        for (Property<? super R, ?> property : type.properties()) {
            if (changed.contains(property) || isIn(patch, property)) {
                touched.add(property.name());
            }
        }
        return touched;
    }

    private static <P extends Resource<P>> boolean isIn(Patch<P> patch, Property<?, ?> property) {
        Property<? super P, ?> own = patch.type().property(property.name());
        return own != null && patch.contains(own);
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return Violation.of(pointer.toString(), "constraintViolation", violation.getMessage());
    }
}
