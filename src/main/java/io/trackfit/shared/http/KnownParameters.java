package io.trackfit.shared.http;

import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that an endpoint does not have, as a misspelt filter must not answer as if it were not there,
 * and values that cannot be read: all of them at once, by name, which a converter could not.
 */
final class KnownParameters {

    private static final String LANGUAGE = "lang";

    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = Priorities.USER - 50)
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var asked = request.getUriInfo().getQueryParameters();
        var method = resource.getResourceMethod();
        if (asked.isEmpty()
                || method == null
                || !method.getDeclaringClass().getName().startsWith("io.trackfit.")) {
            return;
        }
        var allowed = known.computeIfAbsent(method, KnownParameters::declared);
        var faults = new ArrayList<Fault>();
        for (var parameter : new TreeMap<>(asked).entrySet()) {
            var name = parameter.getKey();
            var type = allowed.get(name);
            if (type == null) {
                faults.add(Fault.in(
                        name,
                        "unknown-parameter",
                        "This endpoint knows the parameters " + String.join(", ", allowed.keySet()) + ".",
                        List.copyOf(allowed.keySet())));
            } else if (parameter.getValue().size() > 1) {
                faults.add(Fault.in(name, "repeated-parameter", "This parameter is taken once; lists use commas."));
            } else {
                Parameters.fault(name, type, parameter.getValue().getFirst()).ifPresent(faults::add);
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private static Map<String, Class<?>> declared(Method method) {
        var types = new TreeMap<String, Class<?>>(Map.of(LANGUAGE, String.class));
        for (var parameter : method.getParameters()) {
            var rest = parameter.getAnnotation(RestQuery.class);
            var plain = parameter.getAnnotation(QueryParam.class);
            if (rest != null) {
                types.put(rest.value().isEmpty() ? parameter.getName() : rest.value(), parameter.getType());
            } else if (plain != null) {
                types.put(plain.value(), parameter.getType());
            }
        }
        return types;
    }
}
