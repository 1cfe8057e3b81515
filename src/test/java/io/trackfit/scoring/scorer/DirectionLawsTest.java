package io.trackfit.scoring.scorer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.profile.Dictionaries;
import io.trackfit.profile.ProfileReader;
import io.trackfit.profile.ProfileRequest;
import io.trackfit.profile.SkillEntry;
import io.trackfit.scoring.Contribution;
import io.trackfit.scoring.Direction;
import io.trackfit.scoring.Evidence;
import io.trackfit.scoring.Profile;
import io.trackfit.scoring.Question;
import io.trackfit.scoring.Recommendation;
import io.trackfit.scoring.Said;
import io.trackfit.scoring.Track;
import io.trackfit.scoring.Verdict;
import io.trackfit.testsupport.Fits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DirectionLawsTest {

    private static final int PROFILES = 2_000;
    private static final int SUMS = 10_000;
    private static final Tables TABLES = new Tables(Fits.MODEL, Fits.FACTS);
    private static final Dictionaries DICTIONARIES = Dictionaries.of(Fits.CATALOG);

    @Test
    void base_and_contributions_are_the_score() {
        assertThat(randomDirections(SUMS)).hasSizeGreaterThan(SUMS / 2).allSatisfy(direction -> {
            long sum = requireNonNull(direction.base());
            for (var contribution : direction.contributions()) {
                sum += contribution.points();
            }
            assertThat(direction.score()).isEqualTo(sum);
        });
    }

    @Test
    void contributions_are_ordered_by_points_then_id() {
        assertThat(randomDirections(PROFILES)).allSatisfy(direction -> assertThat(direction.contributions())
                .isSortedAccordingTo(Comparator.comparing((Contribution part) -> -part.points())
                        .thenComparing(Contribution::id)));
    }

    @Test
    void no_piece_contributes_twice() {
        assertThat(randomDirections(PROFILES)).allSatisfy(direction -> assertThat(direction.contributions())
                .extracting(Contribution::id)
                .doesNotHaveDuplicates());
    }

    @Test
    void the_order_of_telling_does_not_matter() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var pieces = Fits.randomEvidence(random);
            var shuffled = new ArrayList<>(pieces);
            Collections.shuffle(shuffled, random);
            assertThat(Fits.scoreForAllRoles(Profile.of(shuffled)))
                    .isEqualTo(Fits.scoreForAllRoles(Profile.of(pieces)));
        }
    }

    @Test
    void a_second_scorer_says_the_same() {
        var other = new Scorer(Fits.MODEL, Fits.FACTS);
        var random = new Random(8);
        for (int i = 0; i < 300; i++) {
            var profile = Profile.of(Fits.randomEvidence(random));
            var question = new Question(Fits.ALL_ROLES, Fits.OBTAINABLE, true);
            assertThat(other.score(profile, question)).isEqualTo(Fits.SCORER.score(profile, question));
        }
    }

    @Test
    void where_a_piece_was_said_changes_nothing() {
        var list = Fits.naming("spark", "kafka", "airflow", "pytorch");
        var text = Profile.of(list.skills().stream()
                .map(skill -> new Evidence.Skill(
                        skill.id(),
                        null,
                        null,
                        false,
                        List.of(new Said("/text", skill.id(), 4, 9), new Said("/work/0/summary", skill.id(), 0, 5))))
                .toList());
        assertThat(Fits.score(text)).isEqualTo(Fits.score(list));
    }

    @Test
    void an_unknown_skill_changes_nothing() {
        var random = new Random(9);
        for (int i = 0; i < 300; i++) {
            var profile = Profile.of(Fits.randomEvidence(random));
            assertThat(Fits.scoreForAllRoles(profile.with(List.of(Fits.skill("underwater-basket-weaving")))))
                    .isEqualTo(Fits.scoreForAllRoles(profile));
        }
    }

    @Test
    void what_both_tracks_share_is_nobodys_own() {
        var shared = Fits.CATALOG.skills().all().stream()
                .filter(skill -> skill.aiWeight() == 3 && skill.dataWeight() == 3)
                .map(skill -> Fits.skill(skill.id()))
                .toList();
        assertThat(shared).hasSizeGreaterThan(5);
        var tally = new Tally(TABLES);
        shared.forEach(tally::add);
        for (var track : Track.values()) {
            assertThat(tally.ownPieces(track)).isZero();
        }
        var data = Fits.naming("kafka", "airflow", "dbt", "snowflake", "etl");
        assertThat(Fits.score(data.with(shared)).verdict()).isEqualTo(Verdict.DATA_ENGINEERING);
    }

    @ParameterizedTest
    @EnumSource(Track.class)
    void adding_a_core_skill_of_a_track_never_lowers_its_score(Track track) {
        var random = new Random(10);
        var core = Fits.CATALOG.skills().all().stream()
                .filter(skill -> (track == Track.AI_ENGINEERING ? skill.aiWeight() : skill.dataWeight()) == 3)
                .toList();
        for (int i = 0; i < PROFILES; i++) {
            var more = List.of(Fits.skill(Fits.any(core, random).id()));
            var before = Profile.of(Fits.randomEvidence(random));
            assertThat(tally(before.with(more), track)).isGreaterThanOrEqualTo(tally(before, track));
        }
    }

    @Test
    void a_track_is_named_only_as_the_likeliest_of_three_answers_and_beyond_the_margin() {
        var rules = Fits.MODEL.direction().verdict();
        var random = new Random(12);
        int named = 0;
        int far = 0;
        for (int i = 0; i < PROFILES; i++) {
            var answer = Fits.score(Profile.of(Fits.randomEvidence(random)));
            if (answer.verdict() == Verdict.INSUFFICIENT_EVIDENCE) {
                continue;
            }
            var better = answer.directions().getFirst();
            var other = answer.directions().getLast();
            int likely = requireNonNull(better.probability());
            int left = 1000 - likely - requireNonNull(other.probability());
            if (answer.verdict() == Verdict.NEITHER) {
                assertThat(left).isGreaterThan(likely);
                far++;
                continue;
            }
            assertThat(left).isLessThanOrEqualTo(likely);
            if (answer.verdict() != Verdict.HYBRID) {
                assertThat(Verdict.of(better.track())).isEqualTo(answer.verdict());
                assertThat(requireNonNull(better.score()) - requireNonNull(other.score()))
                        .isGreaterThanOrEqualTo(rules.margin());
                named++;
            }
        }
        assertThat(named).isGreaterThan(100);
        assertThat(far).isGreaterThan(20);
    }

    @Test
    void hybrid_asks_something_of_the_less_likely_track_too() {
        var random = new Random(13);
        int hybrid = 0;
        for (int i = 0; i < PROFILES; i++) {
            var answer = Fits.score(Profile.of(Fits.randomEvidence(random)));
            if (answer.verdict() == Verdict.HYBRID) {
                assertThat(answer.directions()).allSatisfy(direction -> assertThat(
                                requireNonNull(direction.probability()))
                        .isGreaterThanOrEqualTo(Fits.MODEL.direction().verdict().hybridLeast()));
                hybrid++;
            }
        }
        assertThat(hybrid).isGreaterThan(10);
    }

    @Test
    void the_same_evidence_gives_the_same_direction_in_a_list_and_in_a_text() {
        var names = List.of("PyTorch", "LangChain", "Airflow", "Kubernetes", "Snowflake", "NLP");
        var list = ProfileReader.read(request(names, null), DICTIONARIES).profile();
        var text = ProfileReader.read(request(List.of(), "I work with " + String.join(", ", names) + "."), DICTIONARIES)
                .profile();
        assertThat(list.skills()).hasSize(names.size());
        assertThat(Fits.score(text)).isEqualTo(Fits.score(list));
    }

    @Test
    void a_course_is_weaker_than_a_skill() {
        var skill = Fits.score(Fits.naming("spark", "flink", "dbt", "kafka"));
        var course = Fits.score(Fits.naming("spark", "flink", "dbt").with(List.of(Fits.course("kafka"))));
        assertThat(points(course, "skill:kafka")).isPositive().isLessThan(points(skill, "skill:kafka"));
    }

    @Test
    void courses_alone_are_never_enough_to_judge() {
        var courses = Stream.of("spark", "kafka", "airflow", "dbt", "snowflake", "flink", "iceberg")
                .map(Fits::course)
                .toList();
        assertThat(Fits.score(Profile.of(courses)).verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
    }

    private static ProfileRequest request(List<String> names, @Nullable String text) {
        return new ProfileRequest(
                names.stream().map(SkillEntry::named).toList(),
                null,
                null,
                text,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static long tally(Profile profile, Track track) {
        // Straight from the arithmetic: also where there is too little to show a score.
        var tally = new Tally(TABLES);
        profile.skills().forEach(tally::add);
        return tally.score(track);
    }

    private static long points(Recommendation answer, String id) {
        return answer.directions().getFirst().contributions().stream()
                .filter(part -> part.id().equals(id))
                .mapToLong(Contribution::points)
                .sum();
    }

    private static List<Direction> randomDirections(int profiles) {
        var random = new Random(6);
        return Stream.generate(() -> Fits.scoreWithoutSteps(Profile.of(Fits.randomEvidence(random))))
                .limit(profiles)
                .filter(answer -> answer.verdict() != Verdict.INSUFFICIENT_EVIDENCE)
                .flatMap(answer -> answer.directions().stream())
                .toList();
    }
}
