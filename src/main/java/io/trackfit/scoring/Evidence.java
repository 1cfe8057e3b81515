package io.trackfit.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One recognised piece of what we were told about a person, with where it was said. */
public sealed interface Evidence {

    /** Where it was said; may be several places, never counts more often for it. */
    List<Said> said();

    /**
     * A skill of the catalogue.
     *
     * @param proficiency null: not told
     * @param yearTenths tenths of a year it was used, rounded down; null: not told
     * @param course known only from a course: weaker than a skill, never enough to judge by, and no proof of a
     *     proficiency or of years
     */
    record Skill(
            String id,
            @Nullable Proficiency proficiency,
            @Nullable Integer yearTenths,
            boolean course,
            List<Said> said) implements Evidence {

        public Skill {
            if (course) {
                proficiency = null;
                yearTenths = null;
            }
        }

        /** A bare name: nothing was told of how well or how long. */
        public static Skill named(String id, Said said) {
            return new Skill(id, null, null, false, List.of(said));
        }
    }

    /**
     * How much a person agrees with a work-style statement.
     *
     * @param answer 1 not at all to 5 entirely
     */
    record WorkStyle(String statement, int answer, List<Said> said) implements Evidence {}

    /**
     * How comfortable a person is with mathematics.
     *
     * @param comfort 1 not at all to 5 entirely
     */
    record Mathematics(int comfort, List<Said> said) implements Evidence {}

    /** A credential of the catalogue a person holds, retired ones included. */
    record Certification(String id, List<Said> said) implements Evidence {}

    /** A portfolio artefact (an entry of guidance topic {@code portfolio-artefacts}) a person can show. */
    record Artefact(String id, List<Said> said) implements Evidence {}

    /**
     * Professional experience as a whole.
     *
     * @param yearTenths tenths of a year, rounded down
     */
    record Experience(int yearTenths, List<Said> said) implements Evidence {}

    /**
     * The job a person has now, where its title is one of ours.
     *
     * @param role id of the role where the title says a level too
     */
    record CurrentRole(String family, @Nullable String role, List<Said> said) implements Evidence {}
}
