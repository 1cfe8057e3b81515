package io.trackfit.shared.answer;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * One answer in both of its encodings, each with its own strong entity tag, since the bytes differ (RFC 9110 §8.8.3).
 *
 * @param type media type with the encoding
 * @param link the {@code Link} header, for pages that have a next one
 * @param route the template of its path, by which metrics count it
 */
record ReadyAnswer(
        byte[] identity,
        byte[] gzip,
        Buffer identityBuffer,
        Buffer gzipBuffer,
        String tag,
        String gzipTag,
        String type,
        String language,
        @Nullable String link,
        @Nullable String route) {

    static final String CACHE_CONTROL = "public, max-age=60, stale-while-revalidate=300";
    static final String VARY = "Accept, Accept-Language, Accept-Encoding";

    static ReadyAnswer of(byte[] body, String type, String language, @Nullable String link, @Nullable String route) {
        var zipped = zip(body);
        return new ReadyAnswer(
                body,
                zipped,
                buffer(body),
                buffer(zipped),
                EntityTags.of(body),
                EntityTags.ofGzip(body),
                type,
                language,
                link,
                route);
    }

    byte[] body(boolean zipped) {
        return zipped ? gzip : identity;
    }

    /** The same bytes as the router sends them; sending does not use them up. */
    Buffer buffer(boolean zipped) {
        return zipped ? gzipBuffer : identityBuffer;
    }

    private static Buffer buffer(byte[] bytes) {
        return Buffer.buffer(Unpooled.wrappedBuffer(bytes));
    }

    String tag(boolean zipped) {
        return zipped ? gzipTag : tag;
    }

    int weight() {
        return identity.length + gzip.length;
    }

    private static byte[] zip(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 3 + 64);
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
