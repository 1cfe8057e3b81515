package io.trackfit.shared.answer;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives a page that has a next one its {@code Link} (RFC 8288). */
final class NextLink {

    /** Response filters run from high to low: before the bytes are made. */
    @ServerResponseFilter(priority = 6_000)
    public void link(ContainerResponseContext response, UriInfo uri) {
        if (response.getEntity() instanceof Paged page && page.nextCursor() != null) {
            var next = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.nextCursor())
                    .build();
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LINK, "<%s?%s>; rel=\"next\"".formatted(next.getRawPath(), next.getRawQuery()));
        }
    }
}
