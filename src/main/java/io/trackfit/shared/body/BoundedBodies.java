package io.trackfit.shared.body;

import io.trackfit.shared.problem.ProblemType;
import io.trackfit.shared.problem.Refused;
import io.trackfit.shared.problem.TooLarge;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Refuses bodies that are encoded, as we would take their bytes for JSON, and those of more than a mebibyte, announced or not. The limit of the server itself is for what is streamed, and
 * a body over it would be cut without a word.
 */
@Provider
public class BoundedBodies implements ReaderInterceptor {

    /** Bytes. */
    public static final int MOST = 1 << 20;

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (Arrays.stream(context.getAnnotations()).noneMatch(Streamed.class::isInstance)) {
            refuseEncoded(context.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING));
            var announced = context.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH);
            if (announced != null && (announced.length() > 18 || Long.parseLong(announced) > MOST)) {
                throw new TooLarge(MOST);
            }
            context.setInputStream(new Bounded(context.getInputStream()));
        }
        return context.proceed();
    }

    private static void refuseEncoded(@Nullable String encoding) {
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Refused(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "A body is sent as it is here, without Content-Encoding. Files of imports may be in gzip.");
        }
    }

    /** Fails at the first byte beyond the limit. */
    private static final class Bounded extends InputStream {

        private final InputStream body;
        private int read;

        Bounded(InputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int more = body.read(into, from, length);
            read += Math.max(0, more);
            if (read > MOST) {
                throw new TooLarge(MOST);
            }
            return more;
        }

        @Override
        public void close() throws IOException {
            body.close();
        }
    }
}
