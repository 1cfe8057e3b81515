package io.trackfit.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What we recognised about a person: each thing once, in a fixed order, whatever envelope it came in. Preferences, names
 * and unrecognised words are not part of it. Lives for one request; never stored.
 *
 * @param experience null: not told, which is not the same as none
 */
public record Profile(
        List<Evidence.Skill> skills,
        List<Evidence.WorkStyle> workStyle,
        Evidence.@Nullable Mathematics mathematics,
        List<Evidence.Certification> certifications,
        List<Evidence.Artefact> artefacts,
        Evidence.@Nullable Experience experience,
        Evidence.@Nullable CurrentRole currentRole) {

    /** Nothing was recognised. */
    public static final Profile EMPTY = of(List.of());

    /**
     * Puts pieces together. What is said twice is one piece: of a skill the highest proficiency and the most years hold,
     * and it is known from a course only if nothing else says it.
     */
    public static Profile of(Collection<? extends Evidence> pieces) {
        var skills = new TreeMap<String, Evidence.Skill>();
        var workStyle = new TreeMap<String, Evidence.WorkStyle>();
        var certifications = new TreeMap<String, Evidence.Certification>();
        var artefacts = new TreeMap<String, Evidence.Artefact>();
        Evidence.Mathematics mathematics = null;
        Evidence.Experience experience = null;
        Evidence.CurrentRole currentRole = null;
        for (var piece : pieces) {
            switch (piece) {
                case Evidence.Skill skill -> skills.merge(skill.id(), skill, Profile::both);
                case Evidence.WorkStyle answer -> workStyle.merge(answer.statement(), answer, Profile::both);
                case Evidence.Certification held -> certifications.merge(held.id(), held, Profile::both);
                case Evidence.Artefact shown -> artefacts.merge(shown.id(), shown, Profile::both);
                case Evidence.Mathematics told -> mathematics = mathematics == null ? told : both(mathematics, told);
                case Evidence.Experience told -> experience = experience == null ? told : both(experience, told);
                case Evidence.CurrentRole told -> currentRole = currentRole == null ? told : both(currentRole, told);
            }
        }
        return new Profile(
                List.copyOf(skills.values()),
                List.copyOf(workStyle.values()),
                mathematics,
                List.copyOf(certifications.values()),
                List.copyOf(artefacts.values()),
                experience,
                currentRole);
    }

    /** All pieces: skills, work style, mathematics, certifications, artefacts, experience, current role. */
    public List<Evidence> evidence() {
        var all = new ArrayList<Evidence>(skills);
        all.addAll(workStyle);
        if (mathematics != null) {
            all.add(mathematics);
        }
        all.addAll(certifications);
        all.addAll(artefacts);
        if (experience != null) {
            all.add(experience);
        }
        if (currentRole != null) {
            all.add(currentRole);
        }
        return List.copyOf(all);
    }

    /** This profile and more pieces. */
    public Profile with(Collection<? extends Evidence> more) {
        var all = new ArrayList<Evidence>(evidence());
        all.addAll(more);
        return of(all);
    }

    private static Evidence.Skill both(Evidence.Skill a, Evidence.Skill b) {
        return new Evidence.Skill(
                a.id(),
                greater(a.proficiency(), b.proficiency()),
                greater(a.yearTenths(), b.yearTenths()),
                a.course() && b.course(),
                places(a, b));
    }

    private static Evidence.WorkStyle both(Evidence.WorkStyle a, Evidence.WorkStyle b) {
        return new Evidence.WorkStyle(a.statement(), Math.max(a.answer(), b.answer()), places(a, b));
    }

    private static Evidence.Certification both(Evidence.Certification a, Evidence.Certification b) {
        return new Evidence.Certification(a.id(), places(a, b));
    }

    private static Evidence.Artefact both(Evidence.Artefact a, Evidence.Artefact b) {
        return new Evidence.Artefact(a.id(), places(a, b));
    }

    private static Evidence.Mathematics both(Evidence.Mathematics a, Evidence.Mathematics b) {
        return new Evidence.Mathematics(Math.max(a.comfort(), b.comfort()), places(a, b));
    }

    private static Evidence.Experience both(Evidence.Experience a, Evidence.Experience b) {
        return new Evidence.Experience(Math.max(a.yearTenths(), b.yearTenths()), places(a, b));
    }

    /** Two jobs at a time: the one whose id is first, so that the order of telling does not matter. */
    private static Evidence.CurrentRole both(Evidence.CurrentRole a, Evidence.CurrentRole b) {
        var byId = Comparator.comparing(Evidence.CurrentRole::family)
                .thenComparing(Evidence.CurrentRole::role, Comparator.nullsLast(Comparator.naturalOrder()));
        return byId.compare(a, b) <= 0 ? a : b;
    }

    private static <T extends Comparable<T>> @Nullable T greater(@Nullable T a, @Nullable T b) {
        if (a == null) {
            return b;
        }
        if (b == null) {
            return a;
        }
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static List<Said> places(Evidence a, Evidence b) {
        return Stream.concat(a.said().stream(), b.said().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
