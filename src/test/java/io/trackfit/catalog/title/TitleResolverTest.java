package io.trackfit.catalog.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.catalog.role.Level;
import io.trackfit.catalog.title.TitleReading.NotOurs;
import io.trackfit.catalog.title.TitleReading.Ours;
import io.trackfit.catalog.title.TitleReading.Unknown;
import io.trackfit.catalog.track.Family;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TitleResolverTest {

    private static final Family DATA_ENGINEER =
            new Family("data-engineer", "Data Engineer", "data-engineering", true, null, List.of());

    private static final TitleResolver RESOLVER = new TitleResolver(
            List.of(
                    rule("data-centre", "family", "data center engineer", "none", null, "high"),
                    rule("data-engineer", "family", "data engineer|مهندس بيانات", "data-engineer", null, "high"),
                    rule("analyst", "family", "analyst", "none", null, null),
                    rule("grade-two", "level", "engineer ii", null, Level.MID, "medium"),
                    rule("senior", "level", "senior|sr|أول", null, Level.SENIOR, "high"),
                    rule("advert", "noise", "hiring|m|f|d", null, null, null)),
            List.of(DATA_ENGINEER),
            Map.of(
                    "kuwait", List.of("Kuwait", "الكويت"),
                    "kuwait-city", List.of("Kuwait City"),
                    "riyadh", List.of("الرياض")));

    private static TitleRule rule(
            String id,
            String kind,
            String patterns,
            @Nullable String family,
            @Nullable Level level,
            @Nullable String confidence) {
        return new TitleRule(id, kind, List.of(patterns.split("\\|")), family, level, confidence, null);
    }

    @Test
    void family_and_level_are_each_read_by_one_rule() {
        assertThat(RESOLVER.resolve("Sr. Data Engineer"))
                .isEqualTo(new Ours(
                        DATA_ENGINEER,
                        Level.SENIOR,
                        "data engineer",
                        "high",
                        List.of("data-engineer", "senior"),
                        null));
    }

    @Test
    void without_a_word_for_it_the_level_stays_open() {
        assertThat(RESOLVER.resolve("DATA-ENGINEER"))
                .isEqualTo(new Ours(DATA_ENGINEER, null, "data engineer", "high", List.of("data-engineer"), null));
    }

    @Test
    void an_answer_is_as_sure_as_its_weakest_rule() {
        assertThat(((Ours) RESOLVER.resolve("Data Engineer II")).confidence()).isEqualTo("medium");
        assertThat(((NotOurs) RESOLVER.resolve("Analyst")).confidence()).isEqualTo("low");
    }

    @Test
    void words_between_those_of_a_pattern_make_no_difference() {
        assertThat(RESOLVER.resolve("Data Platform Engineer")).isInstanceOf(Ours.class);
        assertThat(RESOLVER.resolve("Engineer, Data")).isInstanceOf(Unknown.class);
    }

    @Test
    void the_first_rule_that_matches_is_right() {
        assertThat(RESOLVER.resolve("Data Center Engineer"))
                .isEqualTo(new NotOurs("data center engineer", null, "high", List.of("data-centre"), null));
        assertThat(((Ours) RESOLVER.resolve("Senior Data Engineer II")).level()).isEqualTo(Level.MID);
    }

    @Test
    void noise_is_not_there() {
        assertThat(((Ours) RESOLVER.resolve("Hiring: Data Engineer (m/f/d) II")).level())
                .isEqualTo(Level.MID);
    }

    @Test
    void a_title_no_rule_knows_still_tells_its_level() {
        assertThat(RESOLVER.resolve("Senior Gardener")).isEqualTo(new Unknown(List.of("senior"), null));
        assertThat(RESOLVER.resolve("–")).isEqualTo(new Unknown(List.of(), null));
    }

    @Test
    void the_longest_name_of_a_place_wins() {
        assertThat(RESOLVER.resolve("Data Engineer, Kuwait City").location()).isEqualTo("kuwait-city");
        assertThat(RESOLVER.resolve("Data Engineer (Kuwait)").location()).isEqualTo("kuwait");
    }

    @Test
    void arabic_is_read_with_and_without_its_article_and_prepositions() {
        var reading = RESOLVER.resolve("مهندس البيانات الأوّل بالرياض");
        assertThat(reading)
                .isEqualTo(new Ours(
                        DATA_ENGINEER,
                        Level.SENIOR,
                        "مهندس بيانات",
                        "high",
                        List.of("data-engineer", "senior"),
                        "riyadh"));
    }
}
