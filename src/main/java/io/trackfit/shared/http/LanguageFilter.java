package io.trackfit.shared.http;

import io.trackfit.shared.i18n.Languages;
import io.trackfit.shared.i18n.RequestLanguage;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Reads the language of a request from {@code ?lang=} or {@code Accept-Language}, and says which one came. */
final class LanguageFilter {

    private final RequestLanguage language;

    LanguageFilter(RequestLanguage language) {
        this.language = language;
    }

    @ServerRequestFilter(priority = Priorities.USER - 100)
    public void read(ContainerRequestContext request) {
        var asked = request.getUriInfo().getQueryParameters().getFirst("lang");
        var found = Languages.of(asked, request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        if (found == null) {
            throw new InvalidInput(Fault.in("lang", "unknown-value", "We speak en and ar.", Languages.ALL));
        }
        if (asked == null) {
            language.set(found);
        } else {
            language.choose(found);
        }
    }

    @ServerResponseFilter
    public void say(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.hasEntity() && response.getStatus() < 400) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        }
    }
}
