package io.trackfit.catalog.certification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.trackfit.shared.database.KeptRows;
import java.util.List;

/** All credentials and their names in PostgreSQL, within the transaction of the caller. */
public final class Certifications {

    private final KeptRows rows;

    public Certifications(KeptRows rows) {
        this.rows = rows;
    }

    public void replace(List<Certification> certifications, int edition) {
        rows.replace(
                CertificationRow.class,
                certifications.stream().map(CertificationRow::of).toList(),
                edition);
        rows.replace(
                CertificationExamRow.class,
                certifications.stream()
                        .flatMap(certification -> certification.exams().stream()
                                .map(exam -> CertificationExamRow.of(certification.id(), certification.issuer(), exam)))
                        .toList(),
                edition);
    }

    public List<Certification> all() {
        var exams = rows.all(CertificationExamRow.class).stream()
                .collect(groupingBy(row -> row.certification, mapping(CertificationExamRow::toExam, toList())));
        return rows.all(CertificationRow.class).stream()
                .map(row -> row.toCertification(List.copyOf(exams.getOrDefault(row.id, List.of()))))
                .toList();
    }

    public void replaceNames(List<CertificationName> names, int edition) {
        rows.replace(
                CertificationNameRow.class,
                names.stream().map(CertificationNameRow::of).toList(),
                edition);
    }

    public List<CertificationName> names() {
        return rows.all(CertificationNameRow.class).stream()
                .map(CertificationNameRow::toCertificationName)
                .toList();
    }
}
