package io.github.graphlobby.interleave;

import io.github.graphlobby.model.place.OtherPlace;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/** Types without a record, of which two have one place where they are kept. */
public class TypeNames {
    @Operation
    public String name(@Param(gen = IntGen.class, conf = "0:2") int number) {
        return OtherPlace.type(new String[] {"a.b", "a.r", "a.c"}[number]).name(); // b and r are sixteen apart
    }
}
