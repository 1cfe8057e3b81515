package io.trackfit.recommendation.wire;

import com.fasterxml.jackson.annotation.JacksonAnnotation;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.trackfit.recommendation.wire.JsonShapes.Shape;
import java.lang.annotation.Annotation;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes records of one type: components in their order, each read by a call that is as good as one in source. */
final class RecordShape implements Shape {

    private final Member[] members;
    private final boolean nulls;

    /** @param name as JSON, with a comma before it and a colon behind */
    private record Member(byte[] name, Function<Object, @Nullable Object> reader, Shape shape) {}

    private RecordShape(Member[] members, boolean nulls) {
        this.members = members;
        this.nulls = nulls;
    }

    static Shape of(Class<?> type) {
        return of(type, Arrays.asList(type.getRecordComponents()));
    }

    static Shape of(Class<?> type, List<RecordComponent> components) {
        refuseOtherAnnotations(type.getAnnotations(), type);
        var include = type.getAnnotation(JsonInclude.class);
        return new RecordShape(
                components.stream().map(component -> member(type, component)).toArray(Member[]::new),
                include == null || include.value() != JsonInclude.Include.NON_NULL);
    }

    @Override
    public void write(Object value, JsonBuffer out) {
        int begin = out.size();
        for (var member : members) {
            var read = member.reader().apply(value);
            if (read != null || nulls) {
                out.raw(member.name());
                JsonShapes.write(member.shape(), read, out);
            }
        }
        out.enclose(begin, '{', '}');
    }

    private static Member member(Class<?> type, RecordComponent component) {
        refuseOtherAnnotations(component.getAccessor().getAnnotations(), type);
        return new Member(
                JsonShapes.ascii(",\"" + component.getName() + "\":"),
                reader(type, component),
                JsonShapes.of(component.getGenericType()));
    }

    /** What Jackson would do for another annotation, this does not. */
    private static void refuseOtherAnnotations(Annotation[] annotations, Class<?> type) {
        for (var annotation : annotations) {
            var kind = annotation.annotationType();
            if (kind.isAnnotationPresent(JacksonAnnotation.class)
                    && !(annotation instanceof JsonInclude include && isKnown(include))) {
                throw new IllegalArgumentException("The annotation %s of %s is one we do not follow."
                        .formatted(kind.getSimpleName(), type.getName()));
            }
        }
    }

    private static boolean isKnown(JsonInclude include) {
        return include.value() == JsonInclude.Include.NON_NULL || include.value() == JsonInclude.Include.ALWAYS;
    }

    /** Defined beside the record, which need not be public. */
    @SuppressWarnings("unchecked")
    private static Function<Object, @Nullable Object> reader(Class<?> type, RecordComponent component) {
        try {
            var besideIt = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            var accessor = component.getAccessor();
            var read = besideIt.findVirtual(type, accessor.getName(), MethodType.methodType(accessor.getReturnType()));
            var function = MethodType.methodType(Function.class);
            var any = MethodType.genericMethodType(1);
            var exact = read.type().wrap();
            return (Function<Object, @Nullable Object>)
                    LambdaMetafactory.metafactory(besideIt, "apply", function, any, read, exact)
                            .getTarget()
                            .invoke();
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException(
                    "The component %s of %s cannot be read.".formatted(component.getName(), type.getName()), e);
        }
    }
}
