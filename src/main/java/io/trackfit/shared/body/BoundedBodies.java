package io.trackfit.shared.body;

import io.trackfit.shared.problem.ProblemType;
import io.trackfit.shared.problem.Refused;
import io.trackfit.shared.problem.TooLarge;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads bodies as a whole. Refuses those that are encoded, as we would take their bytes for what they stand for, and those
 * of more than a mebibyte, announced or not: the limit of the server itself is for what is {@link Streamed}, and a body
 * over it would be cut without a word.
 */
public abstract class BoundedBodies<T> implements ServerMessageBodyReader<T> {

    /** Bytes. */
    public static final int MOST = 1 << 20;

    protected abstract boolean isReadable(Class<?> type);

    protected abstract T read(byte[] body, Class<T> type);

    @Override
    public final boolean isReadable(
            Class<?> type,
            @Nullable Type generic,
            @Nullable ResteasyReactiveResourceInfo method,
            @Nullable MediaType media) {
        return isReadable(type);
    }

    @Override
    public final boolean isReadable(
            Class<?> type, @Nullable Type generic, Annotation @Nullable [] annotations, @Nullable MediaType media) {
        return isReadable(type);
    }

    @Override
    public final T readFrom(
            Class<T> type, @Nullable Type generic, @Nullable MediaType media, ServerRequestContext context)
            throws IOException {
        var request = ((ResteasyReactiveRequestContext) context).serverRequest();
        refuseEncoded(request.getRequestHeader(HttpHeaders.CONTENT_ENCODING));
        return read(bytes(context.getInputStream()), type);
    }

    @Override
    public final T readFrom(
            Class<T> type,
            @Nullable Type generic,
            Annotation @Nullable [] annotations,
            @Nullable MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        refuseEncoded(headers.getFirst(HttpHeaders.CONTENT_ENCODING));
        return read(bytes(body), type);
    }

    private static void refuseEncoded(@Nullable String encoding) {
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Refused(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "A body is sent as it is here, without Content-Encoding. Files of imports may be in gzip.");
        }
    }

    private static byte[] bytes(InputStream body) throws IOException {
        // The server mostly has all of it at hand by now; a buffer for what may come would be a hundred times as large.
        var first = body.readNBytes(Math.min(body.available(), MOST));
        int next = body.read();
        if (next < 0) {
            return first;
        }
        var rest = body.readNBytes(MOST - first.length);
        int length = first.length + 1 + rest.length;
        if (length > MOST) {
            throw new TooLarge(MOST);
        }
        var all = Arrays.copyOf(first, length);
        all[first.length] = (byte) next;
        System.arraycopy(rest, 0, all, first.length + 1, rest.length);
        return all;
    }
}
