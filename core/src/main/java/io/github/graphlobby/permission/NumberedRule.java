package io.github.graphlobby.permission;

/** A rule and the number of its permission in the model, which is looked up once for all its methods and templates. */
record NumberedRule(int number, PermissionRule rule) {}
