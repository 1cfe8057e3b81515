package io.trackfit.contract;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** The methods behind the operations: their annotations say who may call them, and how. */
final class EndpointMethods {

    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName HTTP_METHOD = DotName.createSimple("jakarta.ws.rs.HttpMethod");
    private static final DotName ROLES_ALLOWED = DotName.createSimple("jakarta.annotation.security.RolesAllowed");
    private static final DotName PERMIT_ALL = DotName.createSimple("jakarta.annotation.security.PermitAll");
    private static final DotName RESPONSE_STATUS = DotName.createSimple("org.jboss.resteasy.reactive.ResponseStatus");
    private static final DotName IDEMPOTENT = DotName.createSimple("io.trackfit.shared.access.Idempotent");

    /** An operation is named after its method. */
    private final Map<String, MethodInfo> methods = new HashMap<>();

    EndpointMethods(IndexView index) {
        for (var annotation : index.getAnnotations(PATH)) {
            var target = annotation.target();
            if (target.kind() == AnnotationTarget.Kind.CLASS) {
                for (var method : target.asClass().methods()) {
                    if (isEndpoint(method, index)) {
                        methods.put(method.name(), method);
                    }
                }
            }
        }
    }

    private static boolean isEndpoint(MethodInfo method, IndexView index) {
        return method.declaredAnnotations().stream().anyMatch(annotation -> {
            var type = index.getClassByName(annotation.name());
            return type != null
                    ? type.hasDeclaredAnnotation(HTTP_METHOD)
                    : annotation.name().toString().matches("jakarta\\.ws\\.rs\\.(GET|POST|PUT|DELETE|PATCH)");
        });
    }

    /** The status of its success, where the method names one. */
    @Nullable
    String status(Operation operation) {
        var method = methods.get(operation.getOperationId());
        var named = method == null ? null : method.declaredAnnotation(RESPONSE_STATUS);
        return named == null ? null : Integer.toString(named.value().asInt());
    }

    boolean needsKey(Operation operation) {
        var method = methods.get(operation.getOperationId());
        return method != null
                && (method.hasDeclaredAnnotation(ROLES_ALLOWED)
                        || (!method.hasDeclaredAnnotation(PERMIT_ALL)
                                && method.declaringClass().hasDeclaredAnnotation(ROLES_ALLOWED)));
    }

    boolean isIdempotent(Operation operation) {
        var method = methods.get(operation.getOperationId());
        return method != null && method.hasDeclaredAnnotation(IDEMPOTENT);
    }
}
