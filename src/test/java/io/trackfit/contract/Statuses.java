package io.trackfit.contract;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** Gives the success of an operation the status its method says: the scanner knows only 200. */
final class Statuses {

    private static final String OK = "200";
    private static final String CREATED = "201";

    private final EndpointMethods methods;

    Statuses(EndpointMethods methods) {
        this.methods = methods;
    }

    void set(OpenAPI contract) {
        contract.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                .values()
                .forEach(this::set));
    }

    private void set(Operation operation) {
        var status = methods.status(operation);
        var response = operation.getResponses().getAPIResponse(OK);
        if (status != null && response != null) {
            operation.getResponses().removeAPIResponse(OK);
            operation.getResponses().addAPIResponse(status, response);
            if (status.equals(CREATED)) {
                response.setDescription("Created");
                Headers.add(response, "Location", "Path of what was created");
            }
        }
    }
}
