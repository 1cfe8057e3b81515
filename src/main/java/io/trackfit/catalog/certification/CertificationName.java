package io.trackfit.catalog.certification;

import java.util.List;
import java.util.Map;

/**
 * A name people use for a credential, and what it really is.
 *
 * @param verdict {@code active}, {@code retired}, {@code ambiguous}, {@code not-a-credential} or {@code generic}
 * @param certifications ids of the real credentials meant, nearest first
 * @param obtainable ISO date → {@code yes}, {@code no} or {@code unknown}: could something of this meaning be obtained on that day
 */
public record CertificationName(
        String name,
        String verdict,
        List<String> certifications,
        String reason,
        Map<String, String> obtainable,
        List<String> sources) {}
