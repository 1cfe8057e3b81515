package io.trackfit.access.key;

import io.trackfit.shared.access.KeyHeader;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What is answered to a key is for its owner, unless it says itself that it is for all. */
final class NoStore {

    @ServerResponseFilter(priority = 1_000)
    public void mark(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getHeaders().containsKey(KeyHeader.NAME)
                && !response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
