package io.trackfit.shared.body;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.Executable;
import org.jspecify.annotations.Nullable;

/**
 * Lets Jackson refuse what the types of our records refuse: no member that is not {@link Nullable} may be absent or null,
 * and nothing in a list or map.
 */
final class NoNulls extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public JsonSetter.@Nullable Value findSetterInfo(Annotated annotated) {
        if (!(annotated instanceof AnnotatedParameter parameter)
                || !(parameter.getOwner().getAnnotated() instanceof Executable creator)) {
            return null;
        }
        boolean nullable =
                creator.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(Nullable.class);
        return JsonSetter.Value.construct(nullable ? Nulls.DEFAULT : Nulls.FAIL, Nulls.FAIL);
    }
}
