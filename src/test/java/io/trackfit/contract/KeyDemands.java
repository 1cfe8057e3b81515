package io.trackfit.contract;

import io.trackfit.shared.access.KeyHeader;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says which operations need a key, how it is sent, and which take an {@code Idempotency-Key}. */
final class KeyDemands {

    private static final String SCHEME = "api-key";
    private static final int LONGEST_IDEMPOTENCY_KEY = 255;

    private final EndpointMethods methods;

    KeyDemands(EndpointMethods methods) {
        this.methods = methods;
    }

    void add(OpenAPI contract) {
        contract.getComponents()
                .setSecuritySchemes(
                        Map.of(
                                SCHEME,
                                OASFactory.createSecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.HEADER)
                                        .name(KeyHeader.NAME)
                                        .description(
                                                "Reading needs none. The first key of an administrator is printed at the first "
                                                        + "start, or set by TRACKFIT_ADMIN_KEY; others are issued at /v1/api-keys.")));
        contract.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                .values()
                .forEach(this::mark));
    }

    private void mark(Operation operation) {
        if (methods.needsKey(operation)) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME)));
        }
        if (methods.isIdempotent(operation)) {
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .description(
                            "Any text of your own for this one request: sent again with it within a day, the request is "
                                    + "not carried out again but answered as it was, with Idempotency-Replayed: true")
                    .schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .minLength(1)
                            .maxLength(LONGEST_IDEMPOTENCY_KEY)
                            .pattern("^[!-~]+$")));
        }
    }
}
