package io.github.graphlobby.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.EdgeCasesMode;

/** Marks what jqwik calls a property, a word that means something else here. The kit draws extreme values by itself. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@net.jqwik.api.Property(edgeCases = EdgeCasesMode.NONE)
@interface Law {}
