package io.github.graphlobby.patch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks what jqwik calls a property, a word that means something else in this package. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@net.jqwik.api.Property
@interface Law {}
