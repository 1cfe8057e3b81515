package io.trackfit.profile;

import io.trackfit.catalog.role.Level;
import io.trackfit.shared.body.Faults;
import io.trackfit.shared.body.Pointers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much a typed profile may hold, and the numbers it may hold. */
record ProfileBounds(Faults faults) {

    static final int MOST_SKILLS = 200;
    static final int MOST_CERTIFICATIONS = 100;
    static final int MOST_ARTEFACTS = 50;
    static final int MOST_ANSWERS = 100;
    static final int MOST_TARGET_SKILLS = 50;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 200_000;

    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(60);
    private static final BigDecimal LEAST_YEARS = new BigDecimal("0.1");
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    void check(ProfileRequest told) {
        skills(told.skills());
        years("/experienceYears", told.experienceYears());
        text("/currentRole", told.currentRole(), LONGEST_NAME);
        text("/text", told.text(), LONGEST_TEXT);
        scale("/mathematics", told.mathematics());
        if (told.workStyle() != null) {
            count("/workStyle", told.workStyle().keySet(), MOST_ANSWERS);
            told.workStyle().forEach((statement, answer) -> {
                String pointer = Pointers.member("/workStyle", statement);
                present(pointer, answer);
                scale(pointer, answer);
            });
        }
        names("/certifications", told.certifications(), MOST_CERTIFICATIONS);
        names("/portfolio", told.portfolio(), MOST_ARTEFACTS);
        target(told.target());
        text("/modelVersion", told.modelVersion(), LONGEST_NAME);
        text("/reference", told.reference(), LONGEST_NAME);
        if (told.asOf() != null
                && (told.asOf().isBefore(FIRST_DAY) || told.asOf().isAfter(LAST_DAY))) {
            faults.add("/asOf", "out-of-range", "The day is between %s and %s.".formatted(FIRST_DAY, LAST_DAY));
        }
    }

    private void skills(@Nullable List<SkillEntry> skills) {
        if (skills == null) {
            return;
        }
        count("/skills", skills, MOST_SKILLS);
        for (int i = 0; i < skills.size(); i++) {
            String pointer = Pointers.item("/skills", i);
            var entry = skills.get(i);
            if (present(pointer, entry)) {
                String name = Pointers.member(pointer, "name");
                if (present(name, entry.name())) {
                    named(name, entry.name());
                }
                years(Pointers.member(pointer, "years"), entry.years());
            }
        }
    }

    private void target(@Nullable TargetRequest target) {
        if (target == null) {
            return;
        }
        if (present("/target/skills", target.skills())) {
            count("/target/skills", target.skills(), MOST_TARGET_SKILLS);
            if (target.skills().isEmpty()) {
                faults.add("/target/skills", "too-few", "A vacancy asks for at least one skill.");
            }
            for (int i = 0; i < target.skills().size(); i++) {
                targetSkill(Pointers.item("/target/skills", i), target.skills().get(i));
            }
        }
        years("/target/years", target.years());
        boolean aboveJunior = target.level() != null && target.level() != Level.JUNIOR;
        if (aboveJunior && target.years() != null && target.years().compareTo(LEAST_YEARS) < 0) {
            faults.add(
                    "/target/years",
                    "contradiction",
                    "Above junior some experience is asked for: leave the years out, or say at least 0.1.");
        }
    }

    private void targetSkill(String pointer, TargetRequest.@Nullable TargetSkill asked) {
        if (!present(pointer, asked) || asked == null) {
            return;
        }
        if (present(Pointers.member(pointer, "skill"), asked.skill())) {
            named(Pointers.member(pointer, "skill"), asked.skill());
        }
        String importance = Pointers.member(pointer, "importance");
        if (present(importance, asked.importance()) && (asked.importance() < 1 || asked.importance() > 100)) {
            faults.add(importance, "out-of-range", "Importance goes from 1 to 100.");
        }
    }

    private void names(String pointer, @Nullable List<String> names, int most) {
        if (names == null) {
            return;
        }
        count(pointer, names, most);
        for (int i = 0; i < names.size(); i++) {
            String item = Pointers.item(pointer, i);
            if (present(item, names.get(i))) {
                named(item, names.get(i));
            }
        }
    }

    private void named(String pointer, String name) {
        if (name.isBlank()) {
            faults.add(pointer, "blank", "A name has at least one letter.");
        }
        text(pointer, name, LONGEST_NAME);
    }

    private void count(String pointer, Collection<?> things, int most) {
        if (things.size() > most) {
            faults.add(pointer, "too-many", "At most %d belong here.".formatted(most));
        }
    }

    private void text(String pointer, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            faults.add(pointer, "too-long", "At most %d characters belong here.".formatted(longest));
        }
    }

    private void years(String pointer, @Nullable BigDecimal years) {
        if (years != null && (years.signum() < 0 || years.compareTo(MOST_YEARS) > 0)) {
            faults.add(pointer, "out-of-range", "Years are between 0 and %s.".formatted(MOST_YEARS));
        }
    }

    private void scale(String pointer, @Nullable Integer answer) {
        if (answer != null && (answer < 1 || answer > 5)) {
            faults.add(pointer, "out-of-range", "The scale goes from 1 to 5.");
        }
    }

    /** Jackson puts null where JSON has null, whatever the type says. */
    private boolean present(String pointer, @Nullable Object value) {
        if (value == null) {
            faults.add(pointer, "missing-member", "Something belongs here.");
        }
        return value != null;
    }
}
