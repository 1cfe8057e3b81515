package io.trackfit.catalog.http;

import io.trackfit.catalog.certification.Certification;
import io.trackfit.catalog.certification.CertificationStatus;
import io.trackfit.catalog.certification.Obtainability;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A credential.
 *
 * @param price list price before tax, in {@code currency}; null: not known, or a course
 * @param validityMonths months until it must be renewed; null: does not expire, or not known
 * @param prerequisites in words; null: none known
 * @param requires ids of credentials of which one must be held first; empty: none, or not known which
 * @param statusDate ISO date the status began, may be partial
 * @param successors ids of the credentials that take a retired one's place
 * @param exams exams that earn it; codes are unique per issuer, not across issuers
 * @param obtainable the answer to {@code ?obtainableOn=}; null where it was not asked
 * @param evidenceDate date of the newest material seen, may be partial
 */
record CertificationView(
        String id,
        String name,
        String issuer,
        String level,
        List<String> tracks,
        @Nullable BigDecimal price,
        @Nullable String currency,
        @Nullable Integer validityMonths,
        @Nullable String prerequisites,
        List<String> requires,
        @Nullable String recommendedExperience,
        CertificationStatus status,
        @Nullable String statusDate,
        List<String> successors,
        List<String> predecessors,
        List<Certification.Exam> exams,
        List<String> skills,
        @Nullable Obtainability obtainable,
        String confidence,
        @Nullable String evidenceDate,
        @Nullable String evidence,
        @Nullable String url,
        @Nullable String note,
        List<String> sources) {

    static CertificationView of(Certification it, @Nullable LocalDate obtainableOn, LocalDate reviewed) {
        return new CertificationView(
                it.id(),
                it.name(),
                it.issuer(),
                it.level(),
                it.tracks(),
                it.price(),
                it.currency(),
                it.validityMonths(),
                it.prerequisites(),
                it.requires(),
                it.recommendedExperience(),
                it.status(),
                it.statusDate(),
                it.successors(),
                it.predecessors(),
                it.exams(),
                it.skills(),
                obtainableOn == null ? null : Obtainability.of(it, obtainableOn, reviewed),
                it.confidence(),
                it.evidenceDate(),
                it.evidence(),
                it.url(),
                it.note(),
                it.sources());
    }
}
