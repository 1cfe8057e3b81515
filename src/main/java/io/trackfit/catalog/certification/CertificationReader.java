package io.trackfit.catalog.certification;

import io.trackfit.shared.csv.Cycles;
import io.trackfit.shared.csv.ReviewedFiles;
import io.trackfit.shared.csv.ReviewedRow;
import io.trackfit.shared.csv.ReviewedTable;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads credentials, and the names people use for them, from their reviewed files. */
public final class CertificationReader {

    private static final String CERTIFICATIONS = "certifications.csv";
    private static final Pattern OBTAINABLE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})=(yes|no|unknown)");

    private final ReviewedFiles files;

    public CertificationReader(ReviewedFiles files) {
        this.files = files;
    }

    public List<Certification> certifications() {
        var table = files.table(
                        CERTIFICATIONS,
                        "id",
                        "name",
                        "issuer",
                        "level",
                        "tracks",
                        "price",
                        "currency",
                        "validity_months",
                        "prerequisites",
                        "requires",
                        "recommended_experience",
                        "url",
                        "status",
                        "status_date",
                        "successors",
                        "predecessors",
                        "skills",
                        "confidence",
                        "evidence_date",
                        "evidence",
                        "note",
                        "sources")
                .identifiedBy("id");
        var examTable = files.table("certification_exams.csv", "certification", "code", "from", "to", "note");
        var exams = examTable.mapBy(row -> row.reference("certification", CERTIFICATIONS), CertificationReader::exam);
        refuseSharedCodes(table, examTable);
        Cycles.find(table.rows().stream()
                        .collect(Collectors.toMap(row -> row.text("id"), row -> row.list("successors"), (a, b) -> a)))
                .ifPresent(cycle -> files.fault(
                        CERTIFICATIONS, "A credential succeeds itself: %s.".formatted(String.join(" → ", cycle))));
        return table.map(row -> certification(row, exams));
    }

    private static Certification certification(ReviewedRow row, Map<String, List<Certification.Exam>> exams) {
        var certification = new Certification(
                row.text("id"),
                row.text("name"),
                row.text("issuer"),
                row.text("level"),
                row.references("tracks", "tracks.csv"),
                row.optionalDecimal("price"),
                row.optionalReference("currency", "currencies.csv"),
                row.optionalNumber("validity_months", 1, 120),
                row.optionalText("prerequisites"),
                row.references("requires", CERTIFICATIONS),
                row.optionalText("recommended_experience"),
                row.optionalText("url"),
                row.constant("status", CertificationStatus.class),
                row.optionalDate("status_date"),
                row.references("successors", CERTIFICATIONS),
                row.references("predecessors", CERTIFICATIONS),
                row.references("skills", "skills.csv"),
                List.copyOf(exams.getOrDefault(row.text("id"), List.of())),
                row.oneOf("confidence", "high", "medium", "low"),
                row.optionalDate("evidence_date"),
                row.optionalText("evidence"),
                row.optionalText("note"),
                row.sources());
        if ((certification.price() == null) != (certification.currency() == null)) {
            row.fault("price, currency: One is there without the other.");
        }
        return certification;
    }

    private static Certification.Exam exam(ReviewedRow row) {
        var exam = new Certification.Exam(
                row.text("code"), row.optionalDate("from"), row.optionalDate("to"), row.optionalText("note"));
        if (exam.from() != null && exam.to() != null && exam.from().compareTo(exam.to()) > 0) {
            row.fault("from, to: '%s' is after '%s'.".formatted(exam.from(), exam.to()));
        }
        return exam;
    }

    /** Codes are unique per issuer; two issuers may use the same one. */
    private static void refuseSharedCodes(ReviewedTable certifications, ReviewedTable exams) {
        var issuers = new HashMap<String, String>();
        for (var row : certifications.rows()) {
            issuers.put(row.text("id"), row.text("issuer"));
        }
        var seen = new HashSet<List<String>>();
        for (var row : exams.rows()) {
            var issuer = issuers.getOrDefault(row.text("certification"), "");
            if (!seen.add(List.of(issuer, row.text("code")))) {
                row.fault("code: %s has two exams '%s'.".formatted(issuer, row.text("code")));
            }
        }
    }

    public List<CertificationName> names() {
        return files.table(
                        "certification_names.csv",
                        "name",
                        "verdict",
                        "certifications",
                        "reason",
                        "obtainable",
                        "sources")
                .identifiedBy("name", Pattern.compile(".+"))
                .map(CertificationReader::name);
    }

    private static CertificationName name(ReviewedRow row) {
        return new CertificationName(
                row.text("name"),
                row.oneOf("verdict", "active", "retired", "ambiguous", "not-a-credential", "generic"),
                row.references("certifications", CERTIFICATIONS),
                row.text("reason"),
                obtainable(row),
                row.sources());
    }

    private static Map<String, String> obtainable(ReviewedRow row) {
        var obtainable = new TreeMap<String, String>();
        for (var part : row.list("obtainable")) {
            var match = OBTAINABLE.matcher(part);
            if (match.matches()) {
                obtainable.put(match.group(1), match.group(2));
            } else {
                row.fault("obtainable: '%s' is not a date and yes, no or unknown.".formatted(part));
            }
        }
        return Collections.unmodifiableMap(obtainable);
    }
}
