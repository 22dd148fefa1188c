package io.github.graphlobby.operation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where rules come from.
 *
 * @param words the source, for people
 * @param date the day on which it says so; null if it names none
 */
record RuleSource(String words, @Nullable LocalDate date) {}
