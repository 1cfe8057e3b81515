package io.trackfit.catalog.certification;

import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An exam of a credential as kept in PostgreSQL, with the issuer it is unique for. */
@Entity
@Table(name = "certification_exam")
@IdClass(CertificationExamRow.Key.class)
class CertificationExamRow extends KeptRow {

    /** Its two-part id. */
    record Key(String certification, String code) {}

    @Id
    String certification;

    @Id
    String code;

    @Column(name = "valid_from")
    @Nullable
    String from;

    @Column(name = "valid_to")
    @Nullable
    String to;

    @Nullable
    String note;

    String issuer;

    static CertificationExamRow of(String certification, String issuer, Certification.Exam exam) {
        var row = new CertificationExamRow();
        row.certification = certification;
        row.code = exam.code();
        row.from = exam.from();
        row.to = exam.to();
        row.note = exam.note();
        row.issuer = issuer;
        return row;
    }

    Certification.Exam toExam() {
        return new Certification.Exam(code, from, to, note);
    }
}
