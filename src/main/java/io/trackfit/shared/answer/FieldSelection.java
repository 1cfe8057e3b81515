package io.trackfit.shared.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Leaves only the members that {@code ?fields=a,b} names, in each item of a collection. */
final class FieldSelection {

    private final ObjectMapper json;

    FieldSelection(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter(priority = 5_500)
    public void select(ContainerRequestContext request, ContainerResponseContext response) {
        var fields = request.getUriInfo().getQueryParameters().getFirst("fields");
        if (fields == null || response.getStatus() != 200 || !(response.getEntity() instanceof Paged page)) {
            return;
        }
        ObjectNode tree = json.valueToTree(page);
        var wanted = List.of(fields.split(","));
        if (tree.get("items") instanceof ArrayNode items && !items.isEmpty()) {
            var known = new ArrayList<String>();
            items.get(0).fieldNames().forEachRemaining(known::add);
            var faults = wanted.stream()
                    .filter(field -> !known.contains(field))
                    .map(field ->
                            Fault.in("fields", "unknown-field", "There is no field '%s'.".formatted(field), known))
                    .toList();
            if (!faults.isEmpty()) {
                throw new InvalidInput(faults);
            }
            items.forEach(item -> ((ObjectNode) item).retain(wanted));
        }
        response.setEntity(tree);
    }
}
