package io.trackfit.contract;

import io.trackfit.shared.problem.Problem;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to every operation the problems it can answer with. */
final class ErrorResponses {

    private final EndpointMethods methods;

    ErrorResponses(EndpointMethods methods) {
        this.methods = methods;
    }

    void add(OpenAPI contract) {
        var components = contract.getComponents();
        components.addSchema("Fault", fault());
        components.addSchema("Problem", problem());
        components.addResponse(
                "BadRequest", response("Something in the request is not as it should be", "invalid-input"));
        components.addResponse("Unauthenticated", response("A key is needed", "unauthenticated"));
        components.addResponse("Forbidden", response("The key is not allowed to do this", "forbidden"));
        components.addResponse("Conflict", response("The request conflicts with the present state", "conflict"));
        components.addResponse("PreconditionFailed", response("What you refer to has changed", "precondition-failed"));
        components.addResponse(
                "IdempotencyKeyReused",
                response("The Idempotency-Key belongs to another request", "idempotency-key-reused"));
        components.addResponse(
                "PreconditionRequired", response("Say which state you have seen", "precondition-required"));
        components.addResponse("TooManyRequests", tooMany());
        components.addResponse("NotFound", response("There is no such thing", "not-found"));
        components.addResponse(
                "NotAcceptable", response("None of the accepted media types is offered", "not-acceptable"));
        components.addResponse("TooLarge", response("The body is too large", "too-large"));
        components.addResponse(
                "UnsupportedMediaType",
                response("The media type of the body is not understood", "unsupported-media-type"));
        components.addResponse("InternalError", response("Something went wrong on our side", "internal"));
        contract.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    if (path.startsWith("/v1") || path.startsWith("/problems")) {
                        add(path, method, operation);
                    }
                }));
    }

    private void add(String path, PathItem.HttpMethod method, Operation operation) {
        var responses = operation.getResponses();
        responses.addAPIResponse("400", reference("BadRequest"));
        if (path.contains("{")) {
            responses.addAPIResponse("404", reference("NotFound"));
        }
        responses.addAPIResponse("406", reference("NotAcceptable"));
        if (method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PUT) {
            responses.addAPIResponse("413", reference("TooLarge"));
            responses.addAPIResponse("415", reference("UnsupportedMediaType"));
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement()));
        }
        if (methods.needsKey(operation)) {
            responses.addAPIResponse("401", reference("Unauthenticated"));
            responses.addAPIResponse("403", reference("Forbidden"));
            if (method != PathItem.HttpMethod.GET) {
                responses.addAPIResponse("409", reference("Conflict"));
            }
        }
        if (methods.isIdempotent(operation)) {
            responses.addAPIResponse("422", reference("IdempotencyKeyReused"));
        }
        if (takes(operation, "If-Match")) {
            responses.addAPIResponse("412", reference("PreconditionFailed"));
            responses.addAPIResponse("428", reference("PreconditionRequired"));
        }
        if (path.startsWith("/v1")) {
            responses.addAPIResponse("429", reference("TooManyRequests"));
        }
        responses.addAPIResponse("500", reference("InternalError"));
    }

    private static boolean takes(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getName().equals(header));
    }

    private static APIResponse tooMany() {
        var response = response("Too many requests", "too-many-requests");
        Headers.add(response, "Retry-After", "In how many seconds there is room for another request");
        Headers.add(response, "RateLimit-Policy", "Requests allowed (q) in a window of seconds (w)");
        return Headers.add(
                response, "RateLimit", "Requests there is room for now (r), and seconds until all room is back (t)");
    }

    private static APIResponse reference(String name) {
        return OASFactory.createAPIResponse().ref(name);
    }

    private static APIResponse response(String description, String code) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))
                                        .example(ProblemExamples.of(code))));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }

    private static Schema textOrNull(String description) {
        return text(description).addType(Schema.SchemaType.NULL);
    }

    private static Schema fault() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("One thing wrong with a request, and where.")
                .addProperty("pointer", textOrNull("JSON pointer into the body"))
                .addProperty("parameter", textOrNull("Name of the query or path parameter"))
                .addProperty("code", text("What is wrong, in kebab-case"))
                .addProperty("message", text("What is wrong, for a person"))
                .addProperty(
                        "nearest",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("Values that were perhaps meant, nearest first")
                                .items(OASFactory.createSchema().addType(Schema.SchemaType.STRING)))
                .required(List.of("pointer", "parameter", "code", "message", "nearest"));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("An error as RFC 9457 has it.")
                .addProperty("type", text("Path of a page that explains this kind of problem"))
                .addProperty("title", text("The kind, for a person"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int32")
                                .minimum(java.math.BigDecimal.valueOf(400))
                                .maximum(java.math.BigDecimal.valueOf(599)))
                .addProperty("detail", text("What happened this time, for a person; not for machines"))
                .addProperty("instance", text("The path that was asked, without its query"))
                .addProperty("code", text("Last part of type: clients branch on it"))
                .addProperty("traceId", text("Under which our log knows the request"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("Each fault with its place")
                                .items(OASFactory.createSchema().ref("Fault")))
                .required(List.of("type", "title", "status", "detail", "instance", "code", "traceId", "errors"));
    }
}
