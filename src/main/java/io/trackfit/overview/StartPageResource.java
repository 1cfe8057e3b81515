package io.trackfit.overview;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.shared.i18n.Languages;
import io.trackfit.shared.i18n.RequestLanguage;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/")
@Tag(name = "openness")
@PermitAll
@NonBlocking
class StartPageResource {

    private static final List<Variant> VARIANTS = Variant.mediaTypes(
                    MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"), MediaType.APPLICATION_JSON_TYPE)
            .build();

    private final Introduction introduction;
    private final RequestLanguage language;
    private final StartPage page = StartPage.read();

    StartPageResource(Introduction introduction, RequestLanguage language) {
        this.introduction = introduction;
        this.language = language;
    }

    @GET
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    @Operation(summary = "Show the start page", description = "For people. Who asks for JSON is sent to /v1.")
    public RestResponse<String> start(@Context Request request, @Context HttpServerRequest http) {
        if (wantsJson(request)) {
            return ResponseBuilder.<String>seeOther(URI.create("/v1"))
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                    .build();
        }
        language.set(Languages.ENGLISH);
        return ResponseBuilder.ok(
                        page.html(address(http), introduction.versions()),
                        VARIANTS.getFirst().getMediaType())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static boolean wantsJson(Request request) {
        try {
            return request.selectVariant(VARIANTS) == VARIANTS.getLast();
        } catch (BadRequestException e) {
            return false; // headers nobody can read ask for nothing
        }
    }

    /** Where the reader reached us; a Host header that names no host is as good as none. */
    private static String address(HttpServerRequest http) {
        var host = http.authority();
        return http.scheme() + "://" + (host == null ? "localhost" : host);
    }
}
