package io.trackfit.catalog.http;

import io.quarkus.arc.All;
import io.trackfit.catalog.certification.CertificationStatus;
import io.trackfit.catalog.role.Role;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a role can be shown with: the catalogue's own parts, and what other rooms offer. */
@Singleton
class RoleIncludes {

    private static final String CERTIFICATIONS = "certifications";
    private static final String SKILLS = "skills";

    private final List<RoleInclude> offered;

    RoleIncludes(@All List<RoleInclude> offered) {
        this.offered = offered;
    }

    /** The names that {@code include} lists with commas; refuses what nobody offers. */
    List<String> read(@Nullable String include) {
        if (include == null) {
            return List.of();
        }
        var known = new TreeSet<>(List.of(CERTIFICATIONS, SKILLS));
        offered.forEach(one -> known.add(one.name()));
        var wanted = new TreeSet<>(List.of(include.split(",", -1)));
        var faults = wanted.stream()
                .filter(name -> !known.contains(name))
                .map(name -> Fault.in(
                        "include",
                        "unknown-include",
                        "There is nothing '%s' to include.".formatted(name),
                        List.copyOf(known)))
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new ArrayList<>(wanted);
    }

    Map<String, Object> of(List<String> wanted, Role role, Names names) {
        var included = new LinkedHashMap<String, Object>();
        for (var name : wanted) {
            switch (name) {
                case CERTIFICATIONS -> included.put(name, certifications(role, names));
                case SKILLS -> included.put(name, skills(role, names));
                default ->
                    offered.stream()
                            .filter(one -> one.name().equals(name))
                            .forEach(one -> included.put(name, one.of(role, names.snapshot(), names.language())));
            }
        }
        return included;
    }

    /** Those of the role's track that can still be obtained. */
    private static List<CertificationView> certifications(Role role, Names names) {
        return names.snapshot().certifications().all().stream()
                .filter(it -> it.tracks().contains(role.track()) && it.status() != CertificationStatus.RETIRED)
                .map(it -> CertificationView.of(it, null, names.snapshot().reviewed()))
                .toList();
    }

    private static List<SkillView> skills(Role role, Names names) {
        var links = new Links(names.snapshot());
        return role.skills().stream()
                .map(asked -> names.snapshot().skills().find(asked.skill()).orElseThrow())
                .map(skill -> SkillView.of(skill, names, links))
                .toList();
    }
}
