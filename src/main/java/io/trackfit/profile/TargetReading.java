package io.trackfit.profile;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.role.Experience;
import io.trackfit.catalog.role.Level;
import io.trackfit.scoring.Question.TargetSkill;
import io.trackfit.shared.body.Pointers;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a vacancy: its skills by the names people use, and what it leaves out as the catalogue has it. */
final class TargetReading {

    private static final Comparator<TargetSkill> MOST_IMPORTANT_FIRST =
            Comparator.comparingInt(TargetSkill::importance).reversed().thenComparing(TargetSkill::id);

    private TargetReading() {}

    static ReadTarget read(TargetRequest told, Dictionaries dictionaries, Reading reading) {
        var importance = new TreeMap<String, Integer>();
        for (int i = 0; i < told.skills().size(); i++) {
            var asked = told.skills().get(i);
            String pointer = Pointers.item("/target/skills", i) + "/skill";
            for (var id : skills(asked.skill(), pointer, dictionaries, reading)) {
                importance.merge(id, asked.importance(), Math::max);
            }
        }
        var skills = importance.entrySet().stream()
                .map(entry -> new TargetSkill(entry.getKey(), entry.getValue()))
                .sorted(MOST_IMPORTANT_FIRST)
                .toList();
        var catalog = dictionaries.catalog();
        var level = told.level() == null ? level(told.years(), catalog) : told.level();
        int years = told.years() == null ? experience(level, catalog).min() * 10 : ProfileReader.tenths(told.years());
        return new ReadTarget(skills, level, years, told.location(), told.remote());
    }

    /** What a name may mean is asked for too; what is denied beside it is not. */
    private static Set<String> skills(String written, String pointer, Dictionaries dictionaries, Reading reading) {
        var found = new LinkedHashSet<String>();
        dictionaries.skills().names().read(written).mentions().forEach(mention -> found.add(mention.skill()));
        if (found.isEmpty()) {
            reading.unknownTarget(pointer, written);
        }
        return found;
    }

    /** The level whose years these are. */
    private static Level level(@Nullable BigDecimal years, CatalogSnapshot catalog) {
        for (var level : Level.values()) {
            if (years != null && experience(level, catalog).contains(years)) {
                return level;
            }
        }
        return Level.JUNIOR;
    }

    /** All families have the same years at a level; the first speaks for them. */
    private static Experience experience(Level level, CatalogSnapshot catalog) {
        return catalog.roles().all().stream()
                .filter(role -> role.level() == level)
                .findFirst()
                .orElseThrow()
                .experience();
    }
}
