package io.github.graphlobby.permission;

/**
 * A rule of a model.
 *
 * @param number the number of its permission in the model
 * @param rule the rule
 */
record NumberedRule(int number, PermissionRule rule) {}
