package io.trackfit.profile;

import io.trackfit.catalog.role.Level;
import io.trackfit.scoring.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy as it was understood.
 *
 * @param skills those that are known, each once, most important first
 * @param minYearTenths tenths of years it asks for, inclusive
 * @param location id of a location; null: not told
 * @param remote null: not told
 */
public record ReadTarget(
        List<Question.TargetSkill> skills,
        Level level,
        int minYearTenths,
        @Nullable String location,
        @Nullable Boolean remote) {

    public Question.Target asked() {
        return new Question.Target(skills, level.ordinal(), minYearTenths);
    }
}
