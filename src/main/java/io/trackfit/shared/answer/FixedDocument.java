package io.trackfit.shared.answer;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A document that stays the same as long as the service runs, ready to be sent. */
public final class FixedDocument {

    private static final String VARY = "Accept, Accept-Encoding";

    private final ReadyAnswer document;
    private final String mediaType;

    public FixedDocument(byte[] document, String mediaType) {
        this.document = ReadyAnswer.of(document, mediaType, "en", null, null);
        this.mediaType = mediaType;
    }

    /** 304 where the client has it already. */
    public Response answer(HttpServerRequest request) {
        var zipped = Encodings.gzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var tag = document.tag(zipped);
        var answer = EntityTags.match(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)
                ? Response.notModified()
                : Response.ok(document.body(zipped), mediaType);
        if (zipped) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, ReadyAnswer.CACHE_CONTROL)
                .header(HttpHeaders.VARY, VARY)
                .build();
    }
}
