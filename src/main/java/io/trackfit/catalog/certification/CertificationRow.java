package io.trackfit.catalog.certification;

import io.trackfit.shared.csv.Decimals;
import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A credential as kept in PostgreSQL; its exams are rows of their own. */
@Entity
@Table(name = "certification")
class CertificationRow extends KeptRow {

    @Id
    String id;

    String name;

    String issuer;

    String level;

    List<String> tracks;

    @Nullable
    BigDecimal price;

    @Nullable
    String currency;

    @Nullable
    Integer validityMonths;

    @Nullable
    String prerequisites;

    List<String> requires;

    @Nullable
    String recommendedExperience;

    @Nullable
    String url;

    @Enumerated(EnumType.STRING)
    CertificationStatus status;

    @Nullable
    String statusDate;

    List<String> successors;

    List<String> predecessors;

    List<String> skills;

    String confidence;

    @Nullable
    String evidenceDate;

    @Nullable
    String evidence;

    @Nullable
    String note;

    List<String> sources;

    static CertificationRow of(Certification certification) {
        var row = new CertificationRow();
        row.id = certification.id();
        row.name = certification.name();
        row.issuer = certification.issuer();
        row.level = certification.level();
        row.tracks = certification.tracks();
        row.price = certification.price();
        row.currency = certification.currency();
        row.validityMonths = certification.validityMonths();
        row.prerequisites = certification.prerequisites();
        row.requires = certification.requires();
        row.recommendedExperience = certification.recommendedExperience();
        row.url = certification.url();
        row.status = certification.status();
        row.statusDate = certification.statusDate();
        row.successors = certification.successors();
        row.predecessors = certification.predecessors();
        row.skills = certification.skills();
        row.confidence = certification.confidence();
        row.evidenceDate = certification.evidenceDate();
        row.evidence = certification.evidence();
        row.note = certification.note();
        row.sources = certification.sources();
        return row;
    }

    Certification toCertification(List<Certification.Exam> exams) {
        return new Certification(
                id,
                name,
                issuer,
                level,
                List.copyOf(tracks),
                price == null ? null : Decimals.plain(price),
                currency,
                validityMonths,
                prerequisites,
                List.copyOf(requires),
                recommendedExperience,
                url,
                status,
                statusDate,
                List.copyOf(successors),
                List.copyOf(predecessors),
                List.copyOf(skills),
                exams,
                confidence,
                evidenceDate,
                evidence,
                note,
                List.copyOf(sources));
    }
}
