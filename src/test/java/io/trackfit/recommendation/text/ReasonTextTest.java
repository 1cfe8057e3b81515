package io.trackfit.recommendation.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.scoring.Proficiency;
import io.trackfit.scoring.Reason;
import io.trackfit.scoring.Reason.Reach;
import io.trackfit.scoring.Reason.Side;
import io.trackfit.scoring.Track;
import io.trackfit.shared.i18n.Languages;
import io.trackfit.testsupport.Fits;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTextTest {

    private static final List<Reason> ONE_OF_EACH = List.of(
            new Reason.SkillTold("spark", Side.DATA_ENGINEERING, Proficiency.EXPERT, 25),
            new Reason.SkillFromCourse("sql", Side.DATA_ENGINEERING),
            new Reason.SkillImplied("kubernetes", Side.AI_ENGINEERING, List.of("helm")),
            new Reason.StatementAnswered("plan-first", Side.DATA_ENGINEERING, 5),
            new Reason.MathematicsComfort(4),
            new Reason.CertificationHeld("gcp-pde"),
            new Reason.RetiredCertificationHeld("ms-dp-203", List.of("ms-dp-700", "ms-dp-750")),
            new Reason.ArtefactShown("required"),
            new Reason.FamilyOfCurrentRole("data-engineer"),
            new Reason.SkillsCovered(List.of("python"), List.of("etl"), List.of("sql"), List.of("spark", "kafka")),
            new Reason.YearsCompared(25, 20, 50),
            new Reason.NoYearsAsked(),
            new Reason.NotAnswered("experienceYears"),
            new Reason.CertificationsAdd(List.of("gcp-pde"), List.of("ms-dp-203"), List.of("ms-dp-700")),
            new Reason.ArtefactsAdd(List.of("required", "hosting")),
            new Reason.AdditionsCapped(100, 130),
            new Reason.FullMark(1000, 1040),
            new Reason.YearsBelow(5, 20),
            new Reason.YearsUnknown(20),
            new Reason.YearsAbove(70, 50),
            new Reason.OwnSkillsFew(Track.AI_ENGINEERING, 1, 2),
            new Reason.LocationDiffers("dubai", "riyadh"),
            new Reason.NotRemote(),
            new Reason.NoHubThere("dubai", List.of("riyadh", "qatar")),
            new Reason.RemoteWork(Track.DATA_ENGINEERING),
            new Reason.OneTrack(Track.DATA_ENGINEERING, 7),
            new Reason.BothTracks(9),
            new Reason.NeitherTrack(6),
            new Reason.TooLittle(1, 3),
            new Reason.TooClose(4, 150),
            new Reason.LearnSkill("kafka", 40),
            new Reason.LearnSkills(List.of("kafka", "spark"), Reach.READY),
            new Reason.EarnCertification("ms-dp-700", List.of("ms-dp-203")),
            new Reason.ShowArtefact("hosting"));

    /** One of each, and further ones where a reason is said in several ways. */
    static final List<Reason> SAMPLES = Stream.concat(
                    ONE_OF_EACH.stream(),
                    Stream.of(
                            new Reason.SkillTold("python", Side.BOTH, null, null),
                            new Reason.SkillTold("react", Side.NONE, Proficiency.AWARENESS, 0),
                            new Reason.StatementAnswered("plan-first", Side.BOTH, 2),
                            new Reason.LearnSkills(List.of("kafka", "spark"), Reach.READY_BUT_FOR_YEARS),
                            new Reason.LearnSkills(List.of("kafka", "spark"), Reach.CLOSER),
                            new Reason.EarnCertification("gcp-pde", List.of()),
                            new Reason.CertificationsAdd(List.of("gcp-pde"), List.of(), List.of()),
                            new Reason.RemoteWork(Track.AI_ENGINEERING),
                            new Reason.OwnSkillsFew(Track.DATA_ENGINEERING, 0, 2),
                            new Reason.OneTrack(Track.AI_ENGINEERING, 7)))
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void every_reason_can_be_said_in_every_language(String language) {
        var text = text(language);
        assertThat(ONE_OF_EACH)
                .hasSize(Reason.class.getPermittedSubclasses().length)
                .allSatisfy(reason -> assertThat(text.of(reason))
                        .isNotBlank()
                        .doesNotContain("{")
                        .doesNotContain("null"));
    }

    @Test
    void all_languages_have_the_same_sentences_with_the_same_gaps() {
        var english = Phrases.in(Languages.ENGLISH);
        var arabic = Phrases.in(Languages.ARABIC);
        assertThat(arabic.keys()).isEqualTo(english.keys());
        assertThat(english.keys())
                .allSatisfy(key -> assertThat(arabic.gaps(key)).as(key).isEqualTo(english.gaps(key)));
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void every_side_and_proficiency_can_be_said(Side side) {
        for (var language : Languages.ALL) {
            for (var proficiency : Proficiency.values()) {
                assertThat(text(language).of(new Reason.SkillTold("spark", side, proficiency, 10)))
                        .isNotBlank();
            }
            assertThat(text(language).of(new Reason.StatementAnswered("plan-first", side, 2)))
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Track.class)
    void what_a_piece_does_to_a_sum_is_said_as_the_number_has_it(Track track) {
        var python = new Reason.SkillTold("python", Side.BOTH, null, null);
        for (var language : Languages.ALL) {
            var text = text(language);
            assertThat(Stream.of(3L, 395L, 0L, -1L, -4_000L).map(points -> text.of(python, track, points)))
                    .allSatisfy(
                            said -> assertThat(said).startsWith(text.of(python)).doesNotContain("{"));
            assertThat(text.of(python, track, 3)).isEqualTo(text.of(python, track, 395));
            assertThat(text.of(python, track, -1)).isEqualTo(text.of(python, track, -4_000));
            assertThat(Stream.of(-1L, 0L, 1L)
                            .map(points -> text.of(python, track, points))
                            .distinct())
                    .hasSize(3);
        }
        assertThat(text(Languages.ENGLISH).of(python, Track.AI_ENGINEERING, 395))
                .isEqualTo("Python is used on both tracks. It makes AI engineering more likely.");
        assertThat(text(Languages.ENGLISH)
                        .of(new Reason.SkillTold("keras", Side.AI_ENGINEERING, null, null), Track.DATA_ENGINEERING, -1))
                .isEqualTo("Keras belongs to AI engineering. It makes data engineering less likely.");
    }

    @Test
    void english_reads_like_this() {
        var text = text(Languages.ENGLISH);
        assertThat(text.of(ONE_OF_EACH.get(0)))
                .isEqualTo("Apache Spark belongs to data engineering. You told: expert. Years told: 2.5.");
        assertThat(text.of(ONE_OF_EACH.get(9)))
                .isEqualTo("Skills you told: 1 of the 5 this role asks for. Following from what you told: ETL. "
                        + "From courses only: SQL. Missing, the most important first: Apache Spark, Apache Kafka.");
        assertThat(text.of(new Reason.TooLittle(1, 3), true))
                .isEqualTo("There is too little to judge by. Pieces that tell something: 1. Needed: 3. "
                        + "With this there would be enough to judge the direction.");
    }

    @Test
    void arabic_keeps_latin_names_in_one_piece() {
        assertThat(text(Languages.ARABIC).of(new Reason.EarnCertification("lf-cka", List.of())))
                .isEqualTo("احصل على هذه الشهادة: \u2068Certified Kubernetes Administrator\u2069.");
    }

    @Test
    void the_language_of_the_machine_does_not_matter() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("ar"));
            assertThat(text(Languages.ENGLISH).of(new Reason.NoYearsAsked())).startsWith("The role asks");
            Locale.setDefault(Locale.GERMAN);
            assertThat(text(Languages.ARABIC).of(new Reason.YearsBelow(5, 20))).contains("0.5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void no_sample_is_missing() {
        assertThat(ONE_OF_EACH.stream().map(Object::getClass).distinct())
                .hasSize((int) Arrays.stream(Reason.class.getPermittedSubclasses())
                        .filter(Class::isRecord)
                        .count());
    }

    private static ReasonText text(String language) {
        return new ReasonText(new Names(Fits.CATALOG, language));
    }
}
