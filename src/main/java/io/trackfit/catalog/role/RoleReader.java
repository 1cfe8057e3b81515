package io.trackfit.catalog.role;

import io.trackfit.catalog.track.Family;
import io.trackfit.shared.csv.ReviewedFiles;
import io.trackfit.shared.csv.ReviewedRow;
import io.trackfit.shared.csv.ReviewedTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads roles with all that belongs to them from their reviewed files. */
public final class RoleReader {

    private static final String ROLES = "roles.csv";
    private static final int LONGEST_CAREER = 60;

    private final ReviewedFiles files;
    private final Map<String, String> trackOfFamily;

    public RoleReader(ReviewedFiles files, List<Family> families) {
        this.files = files;
        this.trackOfFamily =
                families.stream().collect(Collectors.toMap(Family::id, Family::track, (first, second) -> first));
    }

    public List<Role> roles() {
        var table = files.table(
                        ROLES,
                        "id",
                        "family",
                        "level",
                        "title",
                        "experience_min",
                        "experience_max",
                        "experience_stated",
                        "in_article",
                        "note",
                        "sources")
                .identifiedBy("id")
                .distinct("family", "level");
        refuseGaps(table);
        var duties = owned(
                files.table("role_duties.csv", "role", "ordinal", "text", "sources")
                        .numberedWithin("role"),
                row -> new Role.Duty(row.text("text"), row.sources()));
        var hubs = owned(
                files.table("role_hubs.csv", "role", "ordinal", "stated", "location", "note", "sources")
                        .numberedWithin("role"),
                RoleReader::hub);
        var preferences = owned(
                files.table("role_certifications.csv", "role", "ordinal", "stated", "note", "sources")
                        .numberedWithin("role"),
                RoleReader::preference);
        var skills = owned(
                files.table(
                                "role_skills.csv",
                                "role",
                                "skill",
                                "importance",
                                "named",
                                "n",
                                "basis",
                                "proficiency",
                                "sources")
                        .distinct("role", "skill"),
                RoleReader::skill);
        var crosswalk = owned(
                files.table(
                        "role_crosswalk.csv",
                        "role",
                        "scheme",
                        "code",
                        "title",
                        "uri",
                        "level",
                        "match",
                        "confidence",
                        "note",
                        "sources"),
                RoleReader::crosswalk);
        return table.map(row -> {
            var id = row.text("id");
            var family = row.reference("family", "families.csv");
            return new Role(
                    id,
                    family,
                    row.constant("level", Level.class),
                    trackOfFamily.getOrDefault(family, ""),
                    row.text("title"),
                    experience(row),
                    row.yes("in_article"),
                    row.optionalText("note"),
                    List.copyOf(duties.getOrDefault(id, List.of())),
                    List.copyOf(hubs.getOrDefault(id, List.of())),
                    List.copyOf(preferences.getOrDefault(id, List.of())),
                    List.copyOf(skills.getOrDefault(id, List.of())),
                    List.copyOf(crosswalk.getOrDefault(id, List.of())),
                    row.sources());
        });
    }

    private static <T> Map<String, List<T>> owned(ReviewedTable table, Function<ReviewedRow, T> read) {
        return table.mapBy(row -> row.reference("role", ROLES), read);
    }

    private static Experience experience(ReviewedRow row) {
        return new Experience(
                row.number("experience_min", 0, LONGEST_CAREER),
                row.optionalNumber("experience_max", 1, LONGEST_CAREER),
                row.optionalText("experience_stated"));
    }

    /** Within a family each number of years belongs to exactly one level. */
    private static void refuseGaps(ReviewedTable table) {
        var reached = new HashMap<String, @Nullable Integer>();
        for (var row : table.rows()) {
            var family = row.text("family");
            var experience = experience(row);
            Integer expected = reached.containsKey(family) ? reached.get(family) : Integer.valueOf(0);
            if (expected == null || experience.min() != expected) {
                row.fault("experience_min: %d does not follow the level before it.".formatted(experience.min()));
            }
            if (experience.max() != null && experience.max() <= experience.min()) {
                row.fault("experience_max: %d is not more than experience_min.".formatted(experience.max()));
            }
            reached.put(family, experience.max());
        }
        reached.forEach((family, end) -> {
            if (end != null) {
                table.rows().getLast().fault("The highest level of %s ends at %d years.".formatted(family, end));
            }
        });
    }

    private static Role.Hub hub(ReviewedRow row) {
        return new Role.Hub(
                row.text("stated"),
                row.reference("location", "locations.csv"),
                row.optionalText("note"),
                row.sources());
    }

    private static Role.CertificationPreference preference(ReviewedRow row) {
        return new Role.CertificationPreference(
                row.reference("stated", "certification_names.csv"), row.optionalText("note"), row.sources());
    }

    private static RoleSkill skill(ReviewedRow row) {
        var skill = new RoleSkill(
                row.reference("skill", "skills.csv"),
                row.number("importance", 0, 100),
                row.optionalNumber("named", 0, Integer.MAX_VALUE),
                row.optionalNumber("n", 1, Integer.MAX_VALUE),
                row.oneOf("basis", "counted", "counted-family", "curated"),
                row.oneOf("proficiency", "awareness", "working", "practitioner", "expert"),
                row.sources());
        refuseWrongShare(row, skill);
        return skill;
    }

    /** What is called counted must be what its counts say. */
    private static void refuseWrongShare(ReviewedRow row, RoleSkill skill) {
        var named = skill.named();
        var n = skill.n();
        if (skill.basis().equals("curated")) {
            if (named != null || n != null) {
                row.fault("basis: A curated importance has no counts.");
            }
        } else if (named == null || n == null || named > n) {
            row.fault("named, n: A counted importance needs both, and named at most n.");
        } else if (Math.abs(skill.importance() - 100.0 * named / n) > 0.5) {
            row.fault("importance: %d is not the share of %d in %d.".formatted(skill.importance(), named, n));
        }
    }

    private static Crosswalk crosswalk(ReviewedRow row) {
        return new Crosswalk(
                row.oneOf("scheme", "isco-08", "esco", "onet-soc-2019", "us-soc-2018", "sfia-9"),
                row.text("code"),
                row.optionalText("title"),
                row.optionalText("uri"),
                row.optionalNumber("level", 1, 7),
                row.oneOf(
                        "match",
                        "exact",
                        "primary",
                        "alternative",
                        "related",
                        "title-match",
                        "best-task-match",
                        "alternative-label"),
                row.oneOf("confidence", "high", "medium", "low"),
                row.optionalText("note"),
                row.sources());
    }
}
