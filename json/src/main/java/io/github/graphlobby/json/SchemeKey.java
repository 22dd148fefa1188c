package io.github.graphlobby.json;

import io.github.graphlobby.internal.Wording;
import io.github.graphlobby.permission.Scheme;

/** The key of a scheme in the published files of permissions. */
final class SchemeKey {
    private SchemeKey() {}

    static Scheme read(LocatedValue key) {
        Scheme scheme = Scheme.ofKey(key.text());
        if (scheme == null) {
            throw key.wrong(
                    "must be DelegatedWork, DelegatedPersonal or Application, not " + Wording.quote(key.text()));
        }
        return scheme;
    }
}
