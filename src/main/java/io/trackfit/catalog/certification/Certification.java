package io.trackfit.catalog.certification;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A credential a person can hold. A retired one may name its successors.
 *
 * @param price list price in {@code currency}, before tax; null: not known or a course
 * @param validityMonths months until it must be renewed; null: does not expire or not known
 * @param prerequisites in words; null: none known
 * @param requires ids of credentials of which one must be held first; empty: none, or not known which
 * @param statusDate ISO date the status began, may be partial; null: not known
 * @param skills ids of skills that holding it is evidence of (curated)
 * @param evidenceDate date of the newest material seen, may be partial
 */
public record Certification(
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
        @Nullable String url,
        CertificationStatus status,
        @Nullable String statusDate,
        List<String> successors,
        List<String> predecessors,
        List<String> skills,
        List<Exam> exams,
        String confidence,
        @Nullable String evidenceDate,
        @Nullable String evidence,
        @Nullable String note,
        List<String> sources) {

    /** An exam that earns the credential. Codes are unique per issuer, not across issuers. */
    public record Exam(
            String code,
            @Nullable String from,
            @Nullable String to,
            @Nullable String note) {}
}
