package com.contoso.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Signs tokens, and publishes the key with which they are verified, as Microsoft Entra does. */
final class Issuer {
    static final String AUDIENCE = "https://places.contoso.com";

    private final RSAKey key;
    private final HttpServer server;

    private Issuer(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    static Issuer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var issuer = new Issuer(server, new RSAKeyGenerator(2048).keyID("1").generate());
            issuer.publish("/.well-known/openid-configuration", issuer.configuration());
            issuer.publish("/keys", new JWKSet(issuer.key.toPublicJWK()).toString());
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String configuration() {
        return "{\"issuer\":\"" + uri() + "\",\"jwks_uri\":\"" + uri()
                + "/keys\",\"subject_types_supported\":[\"pairwise\"]}";
    }

    private void publish(String path, String json) {
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, json.length());
                exchange.getResponseBody().write(json.getBytes(UTF_8));
            }
        });
    }

    String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Signs a token for delegated work with these scopes, which holds for ten minutes unless it is changed. */
    String token(String scopes, Consumer<JwtClaimsSet.Builder> change) {
        var claims = JwtClaimsSet.builder()
                .issuer(uri())
                .audience(List.of(AUDIENCE))
                .expiresAt(Instant.now().plusSeconds(600))
                .claim("scp", scopes)
                .claim("tid", "72f988bf-86f1-41af-91ab-2d7cd011db47")
                .claim("oid", "adele");
        change.accept(claims);
        return new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)))
                .encode(JwtEncoderParameters.from(claims.build()))
                .getTokenValue();
    }

    void stop() {
        server.stop(0);
    }
}
