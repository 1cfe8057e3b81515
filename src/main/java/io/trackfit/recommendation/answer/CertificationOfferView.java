package io.trackfit.recommendation.answer;

import io.trackfit.catalog.certification.Certification;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A credential that can be obtained, and is evidence of skills the role asks for.
 *
 * @param price list price before tax, in {@code currency}; null: not known, or a course
 * @param validityMonths null: does not expire, or not known
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
                skills,
                it.sources());
    }
}
