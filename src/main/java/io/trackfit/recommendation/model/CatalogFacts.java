package io.trackfit.recommendation.model;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.certification.Certification;
import io.trackfit.catalog.certification.CertificationStatus;
import io.trackfit.catalog.guidance.GuidanceEntry;
import io.trackfit.catalog.role.Role;
import io.trackfit.scoring.Facts;
import io.trackfit.scoring.Facts.AskedSkill;
import io.trackfit.scoring.Facts.CertificationFacts;
import io.trackfit.scoring.Facts.FamilyFacts;
import io.trackfit.scoring.Facts.RoleFacts;
import io.trackfit.scoring.Facts.SidedFacts;
import io.trackfit.scoring.Facts.SkillFacts;
import io.trackfit.scoring.Proficiency;
import io.trackfit.scoring.Track;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes from the catalogue what a score needs to know. */
public final class CatalogFacts {

    /** The topic whose statements a profile answers. */
    public static final String WORK_STYLES = "work-styles";
    /** The topic whose entries a profile can show, if they hold things to show: its principle is none. */
    public static final String PORTFOLIO = "portfolio-artefacts";

    private CatalogFacts() {}

    public static Facts of(CatalogSnapshot catalog) {
        return new Facts(
                catalog.skills().all().stream()
                        .map(skill -> new SkillFacts(skill.id(), skill.aiWeight(), skill.dataWeight(), skill.implies()))
                        .toList(),
                catalog.roles().all().stream().map(CatalogFacts::role).toList(),
                catalog.families().all().stream()
                        .map(family -> new FamilyFacts(family.id(), Track.of(family.track())))
                        .toList(),
                catalog.certifications().all().stream()
                        .map(CatalogFacts::certification)
                        .toList(),
                sided(catalog, PORTFOLIO, entry -> !entry.items().isEmpty()),
                sided(catalog, WORK_STYLES, entry -> true));
    }

    private static RoleFacts role(Role role) {
        return new RoleFacts(
                role.id(),
                role.family(),
                Track.of(role.track()),
                role.level().ordinal(),
                role.experience().min(),
                role.experience().max(),
                role.skills().stream()
                        .map(asked ->
                                new AskedSkill(asked.skill(), asked.importance(), proficiency(asked.proficiency())))
                        .toList());
    }

    private static CertificationFacts certification(Certification certification) {
        return new CertificationFacts(
                certification.id(),
                certification.level(),
                certification.tracks().stream().map(Track::of).toList(),
                certification.status() == CertificationStatus.RETIRED,
                certification.successors(),
                certification.skills(),
                certification.requires());
    }

    private static List<SidedFacts> sided(CatalogSnapshot catalog, String topic, Predicate<GuidanceEntry> counts) {
        return catalog.topics()
                .find(topic)
                .map(found -> found.entries().stream()
                        .filter(counts)
                        .map(CatalogFacts::sided)
                        .toList())
                .orElseThrow(() -> new IllegalStateException("The topic '%s' is missing.".formatted(topic)));
    }

    private static SidedFacts sided(GuidanceEntry entry) {
        return new SidedFacts(entry.id(), track(entry.track()));
    }

    private static @Nullable Track track(@Nullable String id) {
        return id == null ? null : Track.of(id);
    }

    private static Proficiency proficiency(String word) {
        return Proficiency.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
