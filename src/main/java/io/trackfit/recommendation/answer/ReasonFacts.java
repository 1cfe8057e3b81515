package io.trackfit.recommendation.answer;

import io.trackfit.scoring.Proficiency;
import io.trackfit.scoring.Reason;
import io.trackfit.shared.http.Wire;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts of a reason as they go on the wire: ids and numbers, years in years. */
public final class ReasonFacts {

    private static final ClassValue<String> CODES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        }
    };

    private ReasonFacts() {}

    /** The kind of a reason: {@code skill-told}. */
    static String code(Reason reason) {
        return code(reason.getClass());
    }

    /** The kind of all reasons of a type. */
    public static String code(Class<?> type) {
        return CODES.get(type);
    }

    static Map<String, Object> of(Reason reason) {
        return switch (reason) {
            case Reason.SkillTold(var skill, var side, var proficiency, var years) ->
                facts("skill", skill, "side", Wire.name(side), "proficiency", word(proficiency), "years", years(years));
            case Reason.SkillFromCourse(var skill, var side) -> facts("skill", skill, "side", Wire.name(side));
            case Reason.SkillImplied(var skill, var side, var by) ->
                facts("skill", skill, "side", Wire.name(side), "impliedBy", by);
            case Reason.StatementAnswered(var statement, var side, var answer) ->
                facts("statement", statement, "side", Wire.name(side), "answer", answer);
            case Reason.MathematicsComfort(var comfort) -> facts("comfort", comfort);
            case Reason.CertificationHeld(var id) -> facts("certification", id);
            case Reason.RetiredCertificationHeld(var id, var successors) ->
                facts("certification", id, "retired", true, "successors", successors);
            case Reason.ArtefactShown(var id) -> facts("artefact", id);
            case Reason.FamilyOfCurrentRole(var family) -> facts("family", family);
            case Reason.SkillsCovered(var matched, var implied, var courses, var missing) ->
                facts("matched", matched, "implied", implied, "fromCourses", courses, "missing", missing);
            case Reason.YearsCompared(var actual, var min, var max) ->
                facts("actual", years(actual), "expected", years(min), "below", years(max));
            case Reason.NoYearsAsked() -> facts("expected", BigDecimal.ZERO);
            case Reason.NotAnswered(var input) -> facts("input", input);
            case Reason.CertificationsAdd(var active, var retired, var successors) ->
                facts("certifications", active, "retired", retired, "successors", successors);
            case Reason.ArtefactsAdd(var ids) -> facts("artefacts", ids);
            case Reason.AdditionsCapped(var most, var sum) -> facts("most", most, "sum", sum);
            case Reason.FullMark(var most, var sum) -> facts("most", most, "sum", sum);
            case Reason.YearsBelow(var actual, var min) -> facts("actual", years(actual), "expected", years(min));
            case Reason.YearsUnknown(var min) -> facts("expected", years(min));
            case Reason.YearsAbove(var actual, var max) -> facts("actual", years(actual), "below", years(max));
            case Reason.OwnSkillsFew(var track, var told, var needed) ->
                facts("track", track.id(), "told", told, "needed", needed);
            case Reason.LocationDiffers(var wished, var location) -> facts("wished", wished, "location", location);
            case Reason.NotRemote() -> facts("remote", false);
            case Reason.NoHubThere(var wished, var hubs) -> facts("wished", wished, "hubs", hubs);
            case Reason.RemoteWork(var track) -> facts("track", track.id(), "guidance", "remote-work");
            case Reason.OneTrack(var track, var pieces) -> facts("track", track.id(), "pieces", pieces);
            case Reason.BothTracks(var pieces) -> facts("pieces", pieces);
            case Reason.NeitherTrack(var pieces) -> facts("pieces", pieces);
            case Reason.TooLittle(var pieces, var enough) -> facts("pieces", pieces, "needed", enough);
            case Reason.TooClose(var pieces, var margin) -> facts("pieces", pieces, "margin", margin);
            case Reason.LearnSkill(var skill, var importance) -> facts("skill", skill, "importance", importance);
            case Reason.LearnSkills(var skills, var reach) -> facts("skills", skills, "reach", Wire.name(reach));
            case Reason.EarnCertification(var id, var replaces) -> facts("certification", id, "replaces", replaces);
            case Reason.ShowArtefact(var id) -> facts("artefact", id);
        };
    }

    /** Tenths as years: 25 → 2.5, 30 → 3. */
    static BigDecimal years(int tenths) {
        return tenths % 10 == 0 ? BigDecimal.valueOf(tenths / 10) : BigDecimal.valueOf(tenths, 1);
    }

    private static @Nullable BigDecimal years(@Nullable Integer tenths) {
        return tenths == null ? null : years(tenths.intValue());
    }

    private static @Nullable String word(@Nullable Proficiency proficiency) {
        return proficiency == null ? null : Wire.name(proficiency);
    }

    /** Names and values in turn; what was not told is left out. */
    private static Map<String, Object> facts(@Nullable Object... pairs) {
        var facts = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            var value = pairs[i + 1];
            if (value != null) {
                facts.put(String.valueOf(pairs[i]), value);
            }
        }
        return facts;
    }
}
