package io.trackfit.recommendation.around;

import static java.util.Objects.requireNonNull;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.guidance.GuidanceEntry;
import io.trackfit.catalog.role.Role;
import io.trackfit.market.salary.PublishedPay;
import io.trackfit.recommendation.around.PlanView.PlanPayView;
import io.trackfit.recommendation.around.PlanView.PlanStepView;
import io.trackfit.recommendation.model.CatalogFacts;
import io.trackfit.scoring.Evidence;
import io.trackfit.scoring.Profile;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What goes with each role, put together once for a catalogue, its pay and a day. */
public final class Plans {

    private static final String STAGES = "interview-stages";
    private static final int CREDENTIALS = 3;

    private final Map<String, PlanView> plans;

    Plans(CatalogSnapshot catalog, PublishedPay pay, Offers offers) {
        plans = catalog.roles().all().stream()
                .collect(Collectors.toUnmodifiableMap(Role::id, role -> plan(role, catalog, pay, offers)));
    }

    /** The plan for a role, and what of it the profile tells of already. */
    public PlanView of(String role, Profile profile) {
        var plan = requireNonNull(plans.get(role));
        if (profile.artefacts().isEmpty() && profile.certifications().isEmpty()) {
            return plan;
        }
        return new PlanView(
                plan.role(),
                plan.next(),
                marked(plan.portfolio(), ids(profile.artefacts(), Evidence.Artefact::id)),
                plan.interviewStages(),
                marked(plan.certifications(), ids(profile.certifications(), Evidence.Certification::id)),
                plan.salaryBands());
    }

    private static PlanView plan(Role role, CatalogSnapshot catalog, PublishedPay pay, Offers offers) {
        var next = catalog.roles().all().stream()
                .filter(it -> it.family().equals(role.family())
                        && it.level().ordinal() == role.level().ordinal() + 1)
                .findFirst()
                .map(Role::id)
                .orElse(null);
        return new PlanView(
                role.id(),
                next,
                entries(CatalogFacts.PORTFOLIO, role, catalog),
                entries(STAGES, role, catalog),
                offers.forRole(role).stream()
                        .limit(CREDENTIALS)
                        .map(it -> new PlanStepView(it.id(), "/v1/certifications/" + it.id(), false))
                        .toList(),
                Stream.concat(pay(role.id(), pay), pay(next, pay)).toList());
    }

    /** Entries of its track or of both that hold something to do. */
    private static List<PlanStepView> entries(String topic, Role role, CatalogSnapshot catalog) {
        return catalog.topics().find(topic).orElseThrow().entries().stream()
                .filter(entry -> entry.track() == null || entry.track().equals(role.track()))
                .filter(entry -> !entry.items().isEmpty())
                .map(GuidanceEntry::id)
                .map(id -> new PlanStepView(id, "/v1/guidance/" + topic, false))
                .toList();
    }

    private static Stream<PlanPayView> pay(@Nullable String role, PublishedPay pay) {
        return role == null
                ? Stream.of()
                : pay.forRole(role).stream()
                        .map(figure ->
                                new PlanPayView(figure.id(), "/v1/salary-bands/" + figure.id(), role, figure.kind()));
    }

    private static List<PlanStepView> marked(List<PlanStepView> steps, Set<String> had) {
        return steps.stream()
                .map(step -> had.contains(step.id()) ? new PlanStepView(step.id(), step.path(), true) : step)
                .toList();
    }

    private static <T> Set<String> ids(List<T> pieces, Function<T, String> id) {
        var ids = new HashSet<String>();
        pieces.forEach(piece -> ids.add(id.apply(piece)));
        return ids;
    }
}
