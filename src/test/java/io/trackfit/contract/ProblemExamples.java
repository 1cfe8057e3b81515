package io.trackfit.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A problem of each kind that the contract shows. */
final class ProblemExamples {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    private ProblemExamples() {}

    static Map<String, Object> of(String code) {
        return switch (code) {
            case "invalid-input" ->
                problem(
                        code,
                        400,
                        "Something in the request is not as it should be",
                        "There is no track 'ai-enginering'.",
                        "/v1/roles",
                        List.of(fault()));
            case "not-found" ->
                problem(
                        code,
                        404,
                        "There is no such thing",
                        "There is no skill 'kuberntes'. Nearest: kubernetes.",
                        "/v1/skills/kuberntes",
                        List.of());
            case "not-acceptable" ->
                problem(
                        code,
                        406,
                        "None of the accepted media types is offered",
                        "This path cannot answer in a media type that the header Accept names.",
                        "/v1/roles",
                        List.of());
            case "too-large" ->
                problem(
                        code,
                        413,
                        "The body is too large",
                        "The body has more bytes than this endpoint takes.",
                        "/v1/recommendations",
                        List.of());
            case "unsupported-media-type" ->
                problem(
                        code,
                        415,
                        "The media type of the body is not understood",
                        "The header Content-Type names a media type that this path does not take.",
                        "/v1/recommendations",
                        List.of());
            case "unauthenticated" ->
                problem(
                        code,
                        401,
                        "A key is needed",
                        "This needs a key: send it in the header X-API-Key.",
                        "/v1/api-keys",
                        List.of());
            case "forbidden" ->
                problem(
                        code,
                        403,
                        "The key is not allowed to do this",
                        "This key has no right to do this.",
                        "/v1/api-keys",
                        List.of());
            case "conflict" ->
                problem(
                        code,
                        409,
                        "The request conflicts with the present state",
                        "The source 'acme-adverts' is registered already. PUT corrects it.",
                        "/v1/sources",
                        List.of());
            case "precondition-failed" ->
                problem(
                        code,
                        412,
                        "What you refer to has changed",
                        "The header If-Match does not name the present state. Read it again, and send your change with its ETag.",
                        "/v1/sources/acme-adverts",
                        List.of());
            case "idempotency-key-reused" ->
                problem(
                        code,
                        422,
                        "The Idempotency-Key belongs to another request",
                        "This Idempotency-Key was sent with another request within a day. Use a new one for each request.",
                        "/v1/sources",
                        List.of());
            case "precondition-required" ->
                problem(
                        code,
                        428,
                        "Say which state you have seen",
                        "Send the ETag of the state you have read in the header If-Match, so that no change of others is lost.",
                        "/v1/sources/acme-adverts",
                        List.of());
            case "too-many-requests" ->
                problem(
                        code,
                        429,
                        "Too many requests",
                        "The header Retry-After says in how many seconds there is room again.",
                        "/v1/recommendations",
                        List.of());
            default ->
                problem(
                        "internal",
                        500,
                        "Something went wrong on our side",
                        "It is logged under the trace id of this answer.",
                        "/v1/roles",
                        List.of());
        };
    }

    private static Map<String, Object> fault() {
        var fault = new LinkedHashMap<String, Object>();
        fault.put("pointer", null);
        fault.put("parameter", "track");
        fault.put("code", "unknown-track");
        fault.put("message", "There is no track 'ai-enginering'.");
        fault.put("nearest", List.of("ai-engineering"));
        return fault;
    }

    private static Map<String, Object> problem(
            String code, int status, String title, String detail, String instance, List<Object> errors) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "/problems/" + code);
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        problem.put("instance", instance);
        problem.put("code", code);
        problem.put("traceId", TRACE);
        problem.put("errors", errors);
        return problem;
    }
}
