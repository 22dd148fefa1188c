package io.github.graphlobby.operation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where rules come from.
 *
 * @param words the source, for people
 * @param date the day from which on, or on which, it says so; null if it is not known
 */
record RuleSource(String words, @Nullable LocalDate date) {}
