package io.trackfit.recommendation.around;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.certification.Certification;
import io.trackfit.catalog.certification.CertificationStatus;
import io.trackfit.catalog.certification.Obtainability;
import io.trackfit.catalog.role.Level;
import io.trackfit.catalog.role.Role;
import io.trackfit.scoring.model.CredentialLevels;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The credentials that can be suggested on a day: active, and not known to be out of reach. */
public record Offers(CatalogSnapshot catalog, LocalDate asOf, Set<String> ids) {

    /** Credentials shown with a role. */
    private static final int MOST = 5;

    public static Offers of(CatalogSnapshot catalog, LocalDate asOf) {
        var ids = catalog.certifications().all().stream()
                .filter(it -> it.status() == CertificationStatus.ACTIVE)
                .filter(it -> Obtainability.of(it, asOf, catalog.reviewed()).answer() != Obtainability.Answer.NO)
                .map(Certification::id)
                .collect(Collectors.toUnmodifiableSet());
        return new Offers(catalog, asOf, ids);
    }

    /** Those of the role's track that suit its level; what needs no other first, then by what they are evidence of. */
    public List<CertificationOfferView> forRole(Role role) {
        var importance = new HashMap<String, Integer>();
        role.skills().forEach(asked -> importance.put(asked.skill(), asked.importance()));
        return catalog.certifications().all().stream()
                .filter(it -> ids.contains(it.id()) && it.tracks().contains(role.track()))
                .filter(it -> CredentialLevels.suits(it.level(), role.level().ordinal()))
                .sorted(Comparator.comparing(
                                (Certification it) -> !it.requires().isEmpty())
                        .thenComparing(it -> -worth(it, importance))
                        .thenComparing(Certification::id))
                .limit(MOST)
                .map(it -> CertificationOfferView.of(it, asked(it, importance)))
                .toList();
    }

    /**
     * Those of a track that attest some of these skills; what attests most comes first.
     *
     * @param level they must suit; null: any
     */
    public List<CertificationOfferView> attesting(
            Map<String, Integer> importance, String track, @Nullable Level level) {
        return catalog.certifications().all().stream()
                .filter(it -> ids.contains(it.id()) && it.tracks().contains(track))
                .filter(it -> level == null || CredentialLevels.suits(it.level(), level.ordinal()))
                .filter(it -> worth(it, importance) > 0)
                .sorted(Comparator.comparingInt((Certification it) -> -worth(it, importance))
                        .thenComparing(Certification::id))
                .limit(MOST)
                .map(it -> CertificationOfferView.of(it, asked(it, importance)))
                .toList();
    }

    private static int worth(Certification certification, Map<String, Integer> importance) {
        int sum = 0;
        for (var skill : certification.skills()) {
            sum += importance.getOrDefault(skill, 0);
        }
        return sum;
    }

    private static List<String> asked(Certification certification, Map<String, Integer> importance) {
        return certification.skills().stream().filter(importance::containsKey).toList();
    }
}
