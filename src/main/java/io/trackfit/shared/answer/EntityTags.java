package io.trackfit.shared.answer;

import org.jspecify.annotations.Nullable;

/** Reads {@code If-None-Match} with the weak comparison that it asks for (RFC 9110 §13.1.2). */
final class EntityTags {

    private EntityTags() {}

    /** Weak, because nginx and CDNs weaken a tag when they compress. */
    static boolean match(@Nullable String ifNoneMatch, String tag) {
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
