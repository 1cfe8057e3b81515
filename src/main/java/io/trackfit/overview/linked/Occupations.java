package io.trackfit.overview.linked;

import io.trackfit.catalog.certification.Certification;
import io.trackfit.catalog.certification.CertificationStatus;
import io.trackfit.catalog.http.Names;
import io.trackfit.catalog.http.RoleView;
import io.trackfit.catalog.role.Crosswalk;
import io.trackfit.catalog.role.Role;
import io.trackfit.catalog.role.RoleSkill;
import io.trackfit.market.Market;
import io.trackfit.market.http.SalaryBandView;
import io.trackfit.market.http.SalaryBands;
import io.trackfit.market.observed.CellNames;
import io.trackfit.market.observed.ObservedFigures;
import io.trackfit.market.region.CellPlace;
import io.trackfit.market.salary.Region;
import io.trackfit.overview.linked.Occupation.Category;
import io.trackfit.overview.linked.Occupation.Credential;
import io.trackfit.overview.linked.Occupation.Experience;
import io.trackfit.overview.linked.Occupation.Graph;
import io.trackfit.overview.linked.Occupation.Named;
import io.trackfit.overview.linked.Occupation.Place;
import io.trackfit.overview.linked.Occupation.Term;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.linked.LinkedData;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Roles and pay figures as occupations. */
@Singleton
class Occupations implements LinkedData {

    private static final String TYPE = "Occupation";
    private static final String ONET = "onet-soc-2019";
    private static final int MONTHS = 12;

    private final Market market;

    Occupations(Market market) {
        this.market = market;
    }

    @Override
    public Object of(Object answer, String language) {
        var observed = market.observed();
        var names = new Names(observed.catalog(), language);
        return switch (answer) {
            case RoleView role -> role(role, Occupation.CONTEXT, names, observed);
            case SalaryBandView band -> band(band, Occupation.CONTEXT, names, observed);
            case Page<?> page ->
                new Graph(
                        Occupation.CONTEXT,
                        page.items().stream()
                                .map(item -> item instanceof RoleView role
                                        ? role(role, null, names, observed)
                                        : band((SalaryBandView) item, null, names, observed))
                                .toList());
            default ->
                throw new InvalidInput(Fault.in(
                        "fields", "not-in-json-ld", "JSON-LD is given whole. Leave fields out, or ask for JSON."));
        };
    }

    private static Occupation role(RoleView view, @Nullable String context, Names names, ObservedFigures observed) {
        var role = names.snapshot().roles().find(view.id()).orElseThrow();
        var track = names.snapshot().tracks().find(role.track()).orElseThrow();
        return new Occupation(
                context,
                TYPE,
                "/v1/roles/" + role.id(),
                view.title(),
                track.definition(),
                categories(role),
                skills(role, names),
                role.duties().stream().map(Role.Duty::text).toList(),
                experience(role),
                credentials(role, names),
                List.of(),
                new SalaryBands(observed, null, null)
                        .forRole(role).stream()
                                .flatMap(band -> Salaries.of(band).stream())
                                .toList());
    }

    /** A figure, and of whom and where it is. Withheld, it says why and no amount. */
    private static Occupation band(
            SalaryBandView band, @Nullable String context, Names names, ObservedFigures observed) {
        var role = Optional.ofNullable(band.role())
                .flatMap(id -> names.snapshot().roles().find(id));
        return new Occupation(
                context,
                TYPE,
                "/v1/salary-bands/" + band.id(),
                role.map(it -> names.of("role", it.id(), it.title()).text()).orElse(band.label()),
                band.withheld() == null ? band.scope() : band.withheld().message(),
                role.map(Occupations::categories).orElse(List.of()),
                List.of(),
                List.of(),
                role.map(Occupations::experience).orElse(null),
                List.of(),
                place(band, names, observed).stream().toList(),
                Salaries.of(band));
    }

    private static List<Category> categories(Role role) {
        return role.crosswalk().stream()
                .filter(it -> it.scheme().equals(ONET))
                .map(it -> Category.of(it.code(), it.title(), it.uri(), match(it), "O*NET-SOC 2019"))
                .toList();
    }

    private static String match(Crosswalk it) {
        var match = "Match: %s, confidence: %s.".formatted(it.match(), it.confidence());
        return it.note() == null ? match : match + " " + it.note();
    }

    private static List<Term> skills(Role role, Names names) {
        return role.skills().stream()
                .sorted(Comparator.comparingInt(RoleSkill::importance)
                        .reversed()
                        .thenComparing(RoleSkill::skill))
                .map(it -> new Term("DefinedTerm", "/v1/skills/" + it.skill(), it.skill(), names.skill(it.skill())))
                .toList();
    }

    private static Experience experience(Role role) {
        return new Experience(
                "OccupationalExperienceRequirements",
                role.experience().min() * MONTHS,
                role.experience().stated());
    }

    /** What the preferences of the source really mean, as far as it can still be had. */
    private static List<Credential> credentials(Role role, Names names) {
        var catalog = names.snapshot();
        return role.certificationPreferences().stream()
                .flatMap(wish -> catalog.certificationNames().stream()
                        .filter(name -> name.name().equals(wish.stated())))
                .flatMap(name -> name.certifications().stream())
                .distinct()
                .flatMap(id -> catalog.certifications().find(id).stream())
                .filter(it -> it.status() == CertificationStatus.ACTIVE)
                .map(Occupations::credential)
                .toList();
    }

    private static Credential credential(Certification it) {
        return new Credential(
                "EducationalOccupationalCredential",
                "/v1/certifications/" + it.id(),
                it.name(),
                "certification",
                new Named("Organization", null, it.issuer(), null),
                it.url());
    }

    private static Optional<Place> place(SalaryBandView band, Names names, ObservedFigures observed) {
        if (band.location() != null) {
            return Optional.of(new Place("City", names.location(band.location()), null));
        }
        if (band.country() != null) {
            var name = CellNames.of(
                    CellPlace.country(band.country()),
                    names.snapshot(),
                    observed.published().regions());
            return Optional.of(new Place("Country", name, band.country()));
        }
        if (band.observed() != null && band.observed().window().kind() == CellPlace.Kind.REGION) {
            return Optional.of(
                    new Place("AdministrativeArea", band.observed().window().placeName(), null));
        }
        return band.region() == Region.MIDDLE_EAST
                ? Optional.of(new Place("AdministrativeArea", "Middle East", null))
                : Optional.empty();
    }
}
