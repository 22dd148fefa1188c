package com.contoso.places;

import io.github.graphlobby.endpoint.Callers;
import io.github.graphlobby.json.ErrorEnvelope;
import io.github.graphlobby.operation.GraphError;
import io.github.graphlobby.permission.Caller;
import io.github.graphlobby.permission.Scheme;
import jakarta.servlet.DispatcherType;
import java.util.Set;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Who calls, and who may ask for what is not Graph's. */
@Configuration
class SecurityConfiguration {

    /** The endpoint asks for the caller in the order that Graph does, after route, method and media type. */
    @Bean
    Callers callers(JwtDecoder decoder) {
        return Callers.bearer(token -> {
            try {
                return decoder.decode(token).getClaims();
            } catch (BadJwtException e) {
                return null; // which is answered with 401; a key server that cannot be asked, with 500
            }
        });
    }

    @Bean
    @Order(1)
    SecurityFilterChain graph(HttpSecurity http) {
        return http.securityMatcher("/v1.0/**", "/beta/**", "/places/**", "/communications/**", "/app/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(SecurityConfiguration::none)
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain own(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health")
                        .permitAll()
                        .anyRequest()
                        .hasAuthority("Place.ReadWrite.All"))
                .oauth2ResourceServer(
                        server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(SecurityConfiguration::caller)))
                .sessionManagement(SecurityConfiguration::none)
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Each request brings its token; a session would keep what was sent without one. */
    private static void none(SessionManagementConfigurer<HttpSecurity> sessions) {
        sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS);
    }

    /** Believes the claims that Lobby believes: no personal account is let in, nor a scope of another spelling. */
    private static JwtAuthenticationToken caller(Jwt token) {
        Caller caller = Caller.fromClaims(token.getClaims());
        boolean isOfWork = caller != null && caller.scheme() == Scheme.DELEGATED_WORK;
        Set<String> grants = isOfWork ? caller.grants() : Set.of();
        return new JwtAuthenticationToken(token, AuthorityUtils.createAuthorityList(grants));
    }

    /**
     * A key may hold a slash, a percent sign or a semicolon: two guards would refuse it before the endpoint hears of
     * it.
     */
    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedSlash(true);
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setAllowSemicolon(true);
        return firewall;
    }

    /** What the guard refuses nevertheless, such as a line feed in a path, is answered as Graph does. */
    @Bean
    RequestRejectedHandler rejected() {
        return (request, response, e) -> {
            GraphError error = GraphError.badRequest("The path or the method is not one that is served here.");
            response.setStatus(error.status());
            response.setContentType("application/json");
            response.getOutputStream().write(ErrorEnvelope.of(error).toBytes());
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> encodedSlashes() {
        return tomcat ->
                tomcat.addConnectorCustomizers(connector -> connector.setEncodedSolidusHandling("passthrough"));
    }
}
