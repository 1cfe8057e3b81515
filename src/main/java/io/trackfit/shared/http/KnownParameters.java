package io.trackfit.shared.http;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that an endpoint does not have: a misspelt filter must not answer as if it were not there. */
final class KnownParameters {

    private static final String LANGUAGE = "lang";

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

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
            if (!allowed.contains(name)) {
                faults.add(Fault.in(
                        name,
                        "unknown-parameter",
                        "This endpoint knows the parameters " + String.join(", ", allowed) + ".",
                        List.copyOf(allowed)));
            } else if (parameter.getValue().size() > 1) {
                faults.add(Fault.in(name, "repeated-parameter", "This parameter is taken once; lists use commas."));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private static Set<String> declared(Method method) {
        var names = new TreeSet<>(Set.of(LANGUAGE));
        for (var parameter : method.getParameters()) {
            var rest = parameter.getAnnotation(RestQuery.class);
            var plain = parameter.getAnnotation(QueryParam.class);
            if (rest != null) {
                names.add(rest.value().isEmpty() ? parameter.getName() : rest.value());
            } else if (plain != null) {
                names.add(plain.value());
            }
        }
        return names;
    }
}
