package io.trackfit.shared.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.trackfit.shared.i18n.RequestLanguage;
import io.trackfit.shared.linked.LinkedData;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Turns what a resource marked {@link FromSnapshot} answers into ready-made bytes, and keeps them for the fast lane. */
final class ReadyAnswerFilter {

    private static final String GENERATION = "trackfit.ready-answers";

    private final ReadyAnswers answers;
    private final ObjectMapper json;
    private final RequestLanguage language;
    private final LinkedData linked;

    ReadyAnswerFilter(ReadyAnswers answers, ObjectMapper json, RequestLanguage language, LinkedData linked) {
        this.linked = linked;
        this.answers = answers;
        this.json = json;
        this.language = language;
    }

    @FromSnapshot
    @ServerRequestFilter
    public void remember(ContainerRequestContext request) {
        request.setProperty(GENERATION, answers.generation());
    }

    @FromSnapshot
    @ServerResponseFilter
    public void make(ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing)
            throws JsonProcessingException {
        var http = routing.request();
        if (response.getStatus() != 200
                || !response.hasEntity()
                || !(request.getProperty(GENERATION) instanceof ReadyAnswers.Generation generation)) {
            return;
        }
        boolean asLinked = Boolean.TRUE.equals(routing.get(FastLane.LINKED));
        var entity = asLinked ? linked.of(response.getEntity(), language.tag()) : response.getEntity();
        var answer = ReadyAnswer.of(
                json.writeValueAsBytes(entity),
                FastLane.type(asLinked),
                language.tag(),
                response.getHeaderString("Link"),
                MeteredRoute.of(http));
        generation.keep(http.uri(), answer);
        var zipped = Encodings.gzip(http.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, answer.tag(zipped));
        headers.putSingle(HttpHeaders.CACHE_CONTROL, ReadyAnswer.CACHE_CONTROL);
        headers.putSingle(HttpHeaders.VARY, ReadyAnswer.VARY);
        headers.putSingle(HttpHeaders.CONTENT_LANGUAGE, answer.language());
        if (EntityTags.match(http.getHeader(HttpHeaders.IF_NONE_MATCH), answer.tag(zipped))) {
            headers.remove(HttpHeaders.CONTENT_TYPE);
            response.setEntity(null);
            response.setStatus(304);
            return;
        }
        if (zipped) {
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        headers.putSingle(HttpHeaders.CONTENT_LENGTH, answer.body(zipped).length);
        headers.putSingle(HttpHeaders.CONTENT_TYPE, answer.type());
        response.setEntity(answer.body(zipped));
    }
}
