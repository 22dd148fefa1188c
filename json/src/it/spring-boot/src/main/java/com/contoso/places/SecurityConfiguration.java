package com.contoso.places;

import io.github.graphlobby.endpoint.Callers;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
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
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain own(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health")
                        .permitAll()
                        .anyRequest()
                        .hasAuthority("SCOPE_Place.ReadWrite.All"))
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /**
     * A key may hold a slash or a percent sign, encoded: two guards would refuse it before the endpoint hears of it.
     */
    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedSlash(true);
        firewall.setAllowUrlEncodedPercent(true);
        return firewall;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> encodedSlashes() {
        return tomcat ->
                tomcat.addConnectorCustomizers(connector -> connector.setEncodedSolidusHandling("passthrough"));
    }
}
