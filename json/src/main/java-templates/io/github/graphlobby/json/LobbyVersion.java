package io.github.graphlobby.json;

/** The version of this library, written by the build: a named module knows none of its own. */
final class LobbyVersion {
    static final String TEXT = "${project.version}";
    static final String GROUP = "${project.groupId}";
    static final String ARTIFACT = "${project.artifactId}";

    private LobbyVersion() {}
}
