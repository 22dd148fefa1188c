package com.contoso.places;

import io.github.graphlobby.operation.GraphError;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingRequestWrapper;

/** Ends a request whose body is too large where it is, whether it says how long it is or not. */
@Component
class BodyLimit extends OncePerRequestFilter {
    /** One byte more than a body may have, so that the endpoint can tell that one is too large. */
    static final int MOST_READ = (1 << 20) + 1;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Limited(request), response);
    }

    private static final class Limited extends ContentCachingRequestWrapper {
        Limited(HttpServletRequest request) {
            super(request, MOST_READ);
        }

        @Override
        protected void handleContentOverflow(int limit) {
            throw new GraphErrorException(
                    GraphError.of(413, "RequestEntityTooLarge", "The body has more than " + (limit - 1) + " bytes."));
        }
    }
}
