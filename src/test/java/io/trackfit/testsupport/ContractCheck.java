package io.trackfit.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Holds every answer of every HTTP test against the served contract: its operation, its status, its schema. */
public final class ContractCheck implements Filter, QuarkusTestBeforeEachCallback {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(Dialects.getDraft202012());

    private final Map<String, Schema> schemas = new HashMap<>();
    private JsonNode contract = JSON.missingNode();

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.replaceFiltersWith(this);
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        var answer = context.next(request, response);
        var path = request.getDerivedPath();
        if (path.startsWith("/v1") || path.startsWith("/problems/")) {
            try {
                check(
                        request.getMethod().toLowerCase(Locale.ROOT),
                        path,
                        request.getURI().contains("fields="),
                        answer);
            } catch (JsonProcessingException e) {
                throw new AssertionError("The answer of %s is not JSON: %s".formatted(path, answer.asString()), e);
            }
        }
        return answer;
    }

    private void check(String method, String path, boolean fields, Response answer) throws JsonProcessingException {
        var type = answer.contentType();
        if (method.equals("head") || answer.statusCode() == 304 || !type.contains("json") || type.contains("ndjson")) {
            return;
        }
        var problem = type.startsWith("application/problem+json");
        if (problem != answer.statusCode() >= 400) {
            throw new AssertionError("%s answers %d as %s.".formatted(path, answer.statusCode(), type));
        }
        var where = problem ? "/components/schemas/Problem" : operation(method, path, answer.statusCode(), type);
        // ?fields= leaves out what the contract otherwise promises.
        var faults = schema(where).validate(JSON.readTree(answer.asString())).stream()
                .filter(fault -> !(fields && fault.getKeyword().equals("required")))
                .toList();
        if (!faults.isEmpty()) {
            throw new AssertionError("%s %s answers against its contract (%s): %s"
                    .formatted(method, path, where, faults.subList(0, Math.min(5, faults.size()))));
        }
    }

    private String operation(String method, String path, int status, String type) {
        for (var template : contract().path("paths").properties()) {
            if (Pattern.matches(template.getKey().replaceAll("\\{[^}]+}", "[^/]+"), path)) {
                var pointer = "/paths/%s/%s/responses/%d/content/application~1%s/schema"
                        .formatted(
                                template.getKey().replace("/", "~1"),
                                method,
                                status,
                                type.startsWith("application/ld+json") ? "ld+json" : "json");
                if (!contract().at(pointer).isMissingNode() && !betterMatch(template.getKey(), path)) {
                    return pointer;
                }
            }
        }
        throw new AssertionError("The contract has no %s %s that answers %d.".formatted(method, path, status));
    }

    /** A literal path goes before a template that matches it too. */
    private boolean betterMatch(String template, String path) {
        return template.contains("{") && contract().path("paths").has(path);
    }

    private Schema schema(String pointer) {
        return schemas.computeIfAbsent(pointer, at -> {
            ObjectNode root = JSON.createObjectNode();
            root.set("components", contract().get("components"));
            root.set("paths", contract().get("paths"));
            root.put("$ref", "#" + at.replace("{", "%7B").replace("}", "%7D"));
            return SCHEMAS.getSchema(root);
        });
    }

    private JsonNode contract() {
        if (contract.isMissingNode()) {
            try {
                contract = JSON.readTree(RestAssured.given()
                        .noFilters()
                        .get("/q/openapi-of-code?format=json")
                        .asString());
            } catch (JsonProcessingException e) {
                throw new AssertionError(e);
            }
        }
        return contract;
    }
}
