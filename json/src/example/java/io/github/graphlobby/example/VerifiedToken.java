package io.github.graphlobby.example;

import io.github.graphlobby.endpoint.Callers;
import java.security.GeneralSecurityException;
import java.util.Map;

/** What a service does: the token is verified before a claim of it is believed. */
final class VerifiedToken {
    private VerifiedToken() {}

    /** Stands for the library of one's choice. */
    @FunctionalInterface
    interface Library {
        /** Checks signature, issuer, audience and expiry, and gives the claims. */
        Map<String, Object> claims(String token) throws GeneralSecurityException;
    }

    static Callers callers(Library library) {
        return Callers.bearer(token -> {
            try {
                return library.claims(token);
            } catch (GeneralSecurityException e) {
                return null; // which is answered with 401
            }
        });
    }
}
