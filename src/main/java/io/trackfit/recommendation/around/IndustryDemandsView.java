package io.trackfit.recommendation.around;

import io.trackfit.catalog.place.Industry;
import io.trackfit.recommendation.text.Names;
import io.trackfit.scoring.Evidence;
import io.trackfit.scoring.Profile;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the industry that is preferred asks for beyond the trade itself. It changes no score.
 *
 * @param id of the industry
 */
public record IndustryDemandsView(
        String id, String name, @Nullable String note, List<DemandView> demands, List<String> sources) {

    /**
     * Something the industry asks for.
     *
     * @param told ids of its skills that the profile tells of
     * @param missing ids of the others
     */
    public record DemandView(
            String text,
            List<String> told,
            List<String> missing,
            @Nullable String note,
            List<String> sources) {}

    /** @param names in the language of the answer */
    public static IndustryDemandsView of(Industry industry, Names names, Profile profile) {
        var told = profile.skills().stream()
                .filter(skill -> !skill.course())
                .map(Evidence.Skill::id)
                .collect(Collectors.toSet());
        return new IndustryDemandsView(
                industry.id(),
                names.industry(industry.id()),
                industry.note(),
                industry.demands().stream()
                        .map(demand -> new DemandView(
                                demand.text(),
                                demand.skills().stream().filter(told::contains).toList(),
                                demand.skills().stream()
                                        .filter(id -> !told.contains(id))
                                        .toList(),
                                demand.note(),
                                demand.sources()))
                        .toList(),
                industry.sources());
    }
}
