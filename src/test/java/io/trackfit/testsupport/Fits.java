package io.trackfit.testsupport;

import io.trackfit.catalog.CatalogContent;
import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.certification.CertificationStatus;
import io.trackfit.recommendation.model.CatalogFacts;
import io.trackfit.recommendation.model.Models;
import io.trackfit.scoring.Evidence;
import io.trackfit.scoring.Facts;
import io.trackfit.scoring.NextStep;
import io.trackfit.scoring.Proficiency;
import io.trackfit.scoring.Profile;
import io.trackfit.scoring.Question;
import io.trackfit.scoring.Recommendation;
import io.trackfit.scoring.Said;
import io.trackfit.scoring.model.Model;
import io.trackfit.scoring.scorer.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scorer over the real catalogue and newest model, and profiles to ask it about. Needs no database. */
public final class Fits {

    public static final CatalogSnapshot CATALOG = CatalogContent.read().snapshot();
    public static final Model MODEL = new Models().newest().model();
    public static final Facts FACTS = CatalogFacts.of(CATALOG);
    public static final Scorer SCORER = new Scorer(MODEL, FACTS);
    public static final Set<String> OBTAINABLE = CATALOG.certifications().all().stream()
            .filter(certification -> certification.status() == CertificationStatus.ACTIVE)
            .map(certification -> certification.id())
            .collect(Collectors.toSet());
    public static final List<String> ALL_ROLES =
            CATALOG.roles().all().stream().map(role -> role.id()).toList();

    private static final Said SOMEWHERE = Said.whole("", "");

    private Fits() {}

    public static Recommendation score(Profile profile) {
        return SCORER.score(profile, new Question(List.of(), OBTAINABLE, true));
    }

    public static Recommendation scoreForAllRoles(Profile profile) {
        return SCORER.score(profile, new Question(ALL_ROLES, OBTAINABLE, true));
    }

    public static Recommendation scoreWithoutSteps(Profile profile) {
        return SCORER.score(profile, new Question(ALL_ROLES, OBTAINABLE, false));
    }

    /** A profile of bare skill names. */
    public static Profile naming(String... skills) {
        return Profile.of(Stream.of(skills).map(Fits::skill).toList());
    }

    public static Evidence.Skill skill(String id) {
        return Evidence.Skill.named(id, SOMEWHERE);
    }

    public static Evidence.Skill skill(String id, Proficiency proficiency, int years) {
        return new Evidence.Skill(id, proficiency, years * 10, false, List.of(SOMEWHERE));
    }

    public static Evidence.Skill course(String id) {
        return new Evidence.Skill(id, null, null, true, List.of(SOMEWHERE));
    }

    public static Evidence.Experience years(int years) {
        return new Evidence.Experience(years * 10, List.of(SOMEWHERE));
    }

    public static Evidence.Certification certification(String id) {
        return new Evidence.Certification(id, List.of(SOMEWHERE));
    }

    /** What a step adds, as a profile would tell it. */
    public static List<Evidence> pieces(NextStep step) {
        var pieces = new ArrayList<Evidence>();
        step.add().skills().forEach(id -> pieces.add(skill(id)));
        step.add().certifications().forEach(id -> pieces.add(certification(id)));
        step.add().artefacts().forEach(id -> pieces.add(new Evidence.Artefact(id, List.of())));
        return pieces;
    }

    /** Anything a profile can hold; equal for equal seeds. */
    public static List<Evidence> randomEvidence(Random random) {
        var pieces = new ArrayList<Evidence>();
        for (int i = random.nextInt(25); i > 0; i--) {
            pieces.add(randomSkill(random));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            pieces.add(new Evidence.WorkStyle(any(FACTS.statements(), random).id(), 1 + random.nextInt(5), places()));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            pieces.add(certification(any(FACTS.certifications(), random).id()));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            pieces.add(new Evidence.Artefact(any(FACTS.artefacts(), random).id(), places()));
        }
        if (random.nextBoolean()) {
            pieces.add(new Evidence.Mathematics(1 + random.nextInt(5), places()));
        }
        if (random.nextBoolean()) {
            pieces.add(new Evidence.Experience(random.nextInt(150), places()));
        }
        if (random.nextInt(4) == 0) {
            pieces.add(new Evidence.CurrentRole(any(FACTS.families(), random).id(), null, places()));
        }
        return pieces;
    }

    private static Evidence.Skill randomSkill(Random random) {
        // Half of them what roles ask for, or hardly any random profile would be judged.
        var id = random.nextBoolean()
                ? any(any(FACTS.roles(), random).skills(), random).id()
                : any(FACTS.skills(), random).id();
        return new Evidence.Skill(
                id,
                random.nextBoolean() ? null : any(List.of(Proficiency.values()), random),
                random.nextBoolean() ? null : Integer.valueOf(random.nextInt(120)),
                random.nextInt(8) == 0,
                places());
    }

    public static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }

    private static List<Said> places() {
        return List.of(SOMEWHERE);
    }
}
