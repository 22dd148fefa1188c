package io.github.graphlobby.example;

import io.github.graphlobby.model.place.Room;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;

/** Checks the rules of the schema with whatever Bean Validation provider the application has. */
final class ValidateRooms {
    private ValidateRooms() {}

    static Set<ConstraintViolation<Room>> check(Room room, Validator validator) {
        return validator.validate(room);
    }
}
