package io.trackfit.shared.problem;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which methods each path offers: Quarkus answers 405 without the {@code Allow} that RFC 9110 asks for. */
@Singleton
final class AllowedMethods {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private final BeanManager beans;

    AllowedMethods(BeanManager beans) {
        this.beans = beans;
    }

    private record Offer(Pattern path, String method) {}

    Set<String> at(String path) {
        var methods = new TreeSet<String>();
        for (var offer : offers()) {
            if (offer.path().matcher(path).matches()) {
                methods.add(offer.method());
            }
        }
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        methods.add(HttpMethod.OPTIONS);
        return methods;
    }

    private List<Offer> offers() {
        var offers = new ArrayList<Offer>();
        for (var bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            var root = bean.getBeanClass().getAnnotation(Path.class);
            if (root != null) {
                for (var method : bean.getBeanClass().getMethods()) {
                    Arrays.stream(method.getAnnotations())
                            .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                            .filter(http -> http != null)
                            .forEach(http -> offers.add(new Offer(path(root, method), http.value())));
                }
            }
        }
        return offers;
    }

    private static Pattern path(Path root, Method method) {
        var sub = method.getAnnotation(Path.class);
        var whole = (root.value() + "/" + (sub == null ? "" : sub.value())).replaceAll("/+", "/");
        var plain = whole.length() > 1 && whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
        return Pattern.compile(PARAMETER.matcher(plain).replaceAll("[^/]+") + "/?");
    }
}
