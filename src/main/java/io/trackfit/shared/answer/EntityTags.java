package io.trackfit.shared.answer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Entity tags of what is answered, and how requests name them (RFC 9110 §13.1). */
public final class EntityTags {

    private EntityTags() {}

    /** The tag of these bytes as they are. */
    static String of(byte[] body) {
        return '"' + hash(body) + '"';
    }

    /** The tag of the same bytes when they are sent in gzip: strong tags differ as the bytes do (RFC 9110 §8.8.3). */
    static String ofGzip(byte[] body) {
        return '"' + hash(body) + "-gzip\"";
    }

    /** What a tag can be made of where the bytes are not at hand, but all that they depend on is. */
    public static String hash(String state) {
        return hash(state.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The strong comparison that {@code If-Match} asks for: a weak tag is never the same. */
    static boolean matchStrongly(String ifMatch, String tag) {
        return ifMatch.strip().equals("*")
                || Arrays.stream(ifMatch.split(","))
                        .anyMatch(part -> part.strip().equals(tag));
    }

    /** The weak comparison that {@code If-None-Match} asks for: nginx and CDNs weaken a tag when they compress. */
    public static boolean match(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        if (ifNoneMatch.strip().equals("*")) {
            return true;
        }
        for (var part : ifNoneMatch.split(",")) {
            var candidate = part.strip();
            if (candidate.startsWith("W/")) {
                candidate = candidate.substring(2);
            }
            if (candidate.equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
