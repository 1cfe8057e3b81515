package io.trackfit.recommendation.around;

import io.trackfit.catalog.certification.Certification;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A credential that can be obtained, suits the level of the role, and is evidence of skills it asks for.
 *
 * @param price list price before tax, in {@code currency}; null: not known, or a course
 * @param validityMonths null: does not expire, or not known
 * @param prerequisites in words; null: none known
 * @param requires ids of credentials of which one must be held first; empty: none, or not known which
 * @param skills those of its skills that the role asks for
 */
public record CertificationOfferView(
        String id,
        String name,
        String issuer,
        String level,
        @Nullable BigDecimal price,
        @Nullable String currency,
        @Nullable Integer validityMonths,
        @Nullable String url,
        @Nullable String prerequisites,
        List<String> requires,
        List<String> skills,
        List<String> sources) {

    public static CertificationOfferView of(Certification it, List<String> skills) {
        return new CertificationOfferView(
                it.id(),
                it.name(),
                it.issuer(),
                it.level(),
                it.price(),
                it.currency(),
                it.validityMonths(),
                it.url(),
                it.prerequisites(),
                it.requires(),
                skills,
                it.sources());
    }
}
