package io.github.graphlobby.bench;

import io.github.graphlobby.permission.PermissionModel;
import io.github.graphlobby.permission.PermissionRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestMatcherDelegatingAuthorizationManager;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Spring Security's authorization of requests: a matcher for each template and method, the most specific first, and
 * authorities behind it. That one permission may demand another it cannot say.
 */
final class SpringPeer {
    private final RequestMatcherDelegatingAuthorizationManager manager;
    private final MockHttpServletRequest[] requests;
    private final Authentication[] callers;

    SpringPeer(PermissionModel model, List<Decisions.Request> asked) {
        manager = manager(model);
        requests = asked.stream().map(SpringPeer::request).toArray(MockHttpServletRequest[]::new);
        callers = asked.stream().map(SpringPeer::caller).toArray(Authentication[]::new);
    }

    private static RequestMatcherDelegatingAuthorizationManager manager(PermissionModel model) {
        Map<PathPattern, Map<String, Set<String>>> authorities = new TreeMap<>();
        for (PermissionRule rule : model.rules()) {
            for (String template : rule.templates()) {
                PathPattern pattern = PathPatternParser.defaultInstance.parse(distinct(template));
                for (String method : rule.methods()) {
                    authorities
                            .computeIfAbsent(pattern, unknown -> new TreeMap<>())
                            .computeIfAbsent(method, unknown -> new LinkedHashSet<>())
                            .add(Decisions.name(
                                    rule.permission().scheme(),
                                    rule.permission().name()));
                }
            }
        }
        var manager = RequestMatcherDelegatingAuthorizationManager.builder();
        authorities.forEach((pattern, methods) -> methods.forEach((method, names) -> manager.add(
                PathPatternRequestMatcher.pathPattern(HttpMethod.valueOf(method), pattern.getPatternString()),
                AuthorityAuthorizationManager.hasAnyAuthority(names.toArray(String[]::new)))));
        return manager.build();
    }

    /** A pattern may have each variable once. */
    private static String distinct(String template) {
        var pattern = new StringBuilder();
        String[] texts = template.toLowerCase(Locale.ROOT).split("\\{[^{}]*}", -1);
        for (int i = 0; i < texts.length; i++) {
            pattern.append(i == 0 ? "" : "{v" + i + "}").append(texts[i]);
        }
        return pattern.toString();
    }

    private static MockHttpServletRequest request(Decisions.Request asked) {
        var request = new MockHttpServletRequest(asked.method(), asked.path().toLowerCase(Locale.ROOT));
        ServletRequestPathUtils.parseAndCache(request);
        return request;
    }

    private static Authentication caller(Decisions.Request asked) {
        return new TestingAuthenticationToken("somebody", "", asked.names().toArray(String[]::new));
    }

    /** Whether the i-th request is allowed. */
    boolean allows(int i) {
        AuthorizationResult result = manager.authorize(() -> callers[i], requests[i]);
        return result != null && result.isGranted();
    }
}
