package io.trackfit.shared.problem;

import java.util.Locale;

/**
 * Every kind of problem this service answers with. The code is API: clients branch on it; {@code /problems/{code}}
 * explains it.
 */
public enum ProblemType {
    INVALID_INPUT(400, "Something in the request is not as it should be"),
    MALFORMED_BODY(400, "The body cannot be read"),
    UNAUTHENTICATED(401, "A key is needed"),
    FORBIDDEN(403, "The key is not allowed to do this"),
    NOT_FOUND(404, "There is no such thing"),
    UNKNOWN_ROUTE(404, "There is nothing at this path"),
    METHOD_NOT_ALLOWED(405, "The method is not offered here"),
    NOT_ACCEPTABLE(406, "None of the accepted media types is offered"),
    CONFLICT(409, "The request conflicts with the present state"),
    GONE(410, "It was there once and is not kept"),
    PRECONDITION_FAILED(412, "What you refer to has changed"),
    TOO_LARGE(413, "The body is too large"),
    URI_TOO_LONG(414, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type of the body is not understood"),
    IMPORT_REFUSED(422, "The file was refused whole"),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key belongs to another request"),
    PRECONDITION_REQUIRED(428, "Say which state you have seen"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    HEADERS_TOO_LARGE(431, "The headers are too large"),
    INTERNAL(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "What this needs is away for the moment");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Relative, so that it leads to the pages of the very service that answered. */
    public String uri() {
        return "/problems/" + code();
    }

    /** What we say when nothing more is known than the kind. */
    public String explanation() {
        return switch (this) {
            case INVALID_INPUT -> "The request is not as the contract describes it.";
            case MALFORMED_BODY -> "The body is not what its media type says.";
            case UNAUTHENTICATED -> "Send a valid key in the header X-API-Key.";
            case FORBIDDEN -> "This key has no right to do this.";
            case NOT_FOUND -> "Nothing has this id.";
            case UNKNOWN_ROUTE -> "Nothing is served at this path. /v1 links to what is.";
            case METHOD_NOT_ALLOWED -> "The header Allow names the methods offered here.";
            case NOT_ACCEPTABLE -> "This path cannot answer in a media type that the header Accept names.";
            case CONFLICT -> "The present state does not allow this.";
            case GONE ->
                "What was asked for existed in an earlier state; the detail says why it cannot be shown again.";
            case PRECONDITION_FAILED ->
                "The header If-Match does not name the present state. Read it again, and send your change with its"
                        + " ETag.";
            case TOO_LARGE -> "The body has more bytes than this endpoint takes.";
            case URI_TOO_LONG -> "The path and query have more characters than we read.";
            case UNSUPPORTED_MEDIA_TYPE -> "The header Content-Type names a media type that this path does not take.";
            case IMPORT_REFUSED ->
                "Too many of its rows are bad. Nothing was taken. The import that the answer names lists them.";
            case IDEMPOTENCY_KEY_REUSED ->
                "This Idempotency-Key was sent with another request within a day. Use a new one for each request.";
            case PRECONDITION_REQUIRED ->
                "Send the ETag of the state you have read in the header If-Match, so that no change of others is lost.";
            case TOO_MANY_REQUESTS -> "The header Retry-After says in how many seconds there is room again.";
            case HEADERS_TOO_LARGE -> "The headers have more bytes than we read.";
            case INTERNAL -> "It is logged under the trace id of this answer.";
            case UNAVAILABLE -> "Try again in a few seconds.";
        };
    }

    /** The kind that stands for a bare HTTP status. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> UNKNOWN_ROUTE;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 410 -> GONE;
            case 412 -> PRECONDITION_FAILED;
            case 413 -> TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 428 -> PRECONDITION_REQUIRED;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 503 -> UNAVAILABLE;
            default -> status >= 400 && status < 500 ? INVALID_INPUT : INTERNAL;
        };
    }
}
