package io.trackfit.recommendation.text;

import static io.trackfit.shared.http.Wire.name;

import io.trackfit.scoring.Proficiency;
import io.trackfit.scoring.Reason;
import io.trackfit.scoring.Track;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says reasons in one language. The text is for people and may change; clients branch on codes and facts. */
public final class ReasonText {

    /** Of what is missing a sentence names the most important only; the facts have all. */
    private static final int NAMED = 5;

    private static final String[] EFFECTS = {"less-likely.", "as-likely.", "more-likely."};

    private final Phrases phrases;
    private final Names names;

    public ReasonText(Names names) {
        this.names = names;
        phrases = Phrases.in(names.language());
    }

    public String of(Reason reason) {
        return switch (reason) {
            case Reason.SkillTold(var skill, var side, var proficiency, var years) ->
                phrases.say("skill-told." + name(side), names.skill(skill)) + mastery(proficiency, years);
            case Reason.SkillFromCourse told -> phrases.say("skill-from-course", names.skill(told.skill()));
            case Reason.SkillImplied implied ->
                phrases.say("skill-implied", names.skill(implied.skill()), names.skills(implied.impliedBy()));
            case Reason.StatementAnswered(var statement, var side, var answer) ->
                phrases.say("statement-answered." + name(side), names.statement(statement), answer);
            case Reason.MathematicsComfort(var comfort) -> phrases.say("mathematics-comfort", comfort);
            case Reason.CertificationHeld(var id) -> phrases.say("certification-held", names.certification(id));
            case Reason.RetiredCertificationHeld(var id, var successors) ->
                phrases.say("retired-certification-held", names.certification(id))
                        + also("successors", names.certifications(successors));
            case Reason.ArtefactShown(var id) -> phrases.say("artefact-shown", names.artefact(id));
            case Reason.FamilyOfCurrentRole(var family) -> phrases.say("family-of-current-role", names.family(family));
            case Reason.SkillsCovered covered -> skillsCovered(covered);
            case Reason.YearsCompared years ->
                phrases.say("years-compared", tenths(years.actual()), tenths(years.min()));
            case Reason.NoYearsAsked() -> phrases.say("no-years-asked");
            case Reason.NotAnswered(var input) -> phrases.say("not-answered." + input);
            case Reason.CertificationsAdd(var active, var retired, var successors) ->
                phrases.say("certifications-add")
                        + also("held", names.certifications(active))
                        + also("held-retired", names.certifications(retired))
                        + also("successors", names.certifications(successors));
            case Reason.ArtefactsAdd(var ids) -> phrases.say("artefacts-add", names.artefacts(ids));
            case Reason.AdditionsCapped(var most, var sum) ->
                phrases.say("additions-capped", tenths(most), tenths(sum));
            case Reason.FullMark(var most, var sum) -> phrases.say("full-mark", tenths(most), tenths(sum));
            case Reason.YearsBelow(var actual, var min) -> phrases.say("years-below", tenths(actual), tenths(min));
            case Reason.YearsUnknown(var min) -> phrases.say("years-unknown", tenths(min));
            case Reason.YearsAbove(var actual, var max) -> phrases.say("years-above", tenths(actual), tenths(max));
            case Reason.OwnSkillsFew(var track, var told, var needed) ->
                phrases.say("own-skills-few." + track.id(), told, needed);
            case Reason.LocationDiffers(var wished, var location) ->
                phrases.say("location-differs", names.location(location), names.location(wished));
            case Reason.NotRemote() -> phrases.say("not-remote");
            case Reason.NoHubThere(var wished, var hubs) ->
                phrases.say("no-hub-there", names.locations(hubs), names.location(wished));
            case Reason.RemoteWork(var track) -> phrases.say("remote-work." + track.id());
            case Reason.OneTrack(var track, var pieces) -> phrases.say("one-track." + track.id(), pieces);
            case Reason.BothTracks(var pieces) -> phrases.say("both-tracks", pieces);
            case Reason.NeitherTrack(var pieces) -> phrases.say("neither-track", pieces);
            case Reason.TooLittle(var pieces, var enough) -> phrases.say("too-little", pieces, enough);
            case Reason.TooClose(var pieces, var _) -> phrases.say("too-close", pieces);
            case Reason.LearnSkill(var skill, var importance) ->
                phrases.say("learn-skill", names.skill(skill), importance);
            case Reason.LearnSkills(var skills, var reach) ->
                phrases.say("learn-skills." + name(reach), names.skills(skills));
            case Reason.EarnCertification(var id, var replaces) ->
                phrases.say("earn-certification", names.certification(id))
                        + also("takes-the-place-of", names.certifications(replaces));
            case Reason.ShowArtefact(var id) ->
                phrases.say("show-artefact", names.artefact(id), names.artefactMeans(id));
        };
    }

    /** A piece of evidence and what it does to the sum of a track, which may differ from whose skill it is. */
    public String of(Reason reason, Track track, long points) {
        return of(reason) + ' ' + phrases.say(EFFECTS[1 + Long.signum(points)] + track.id());
    }

    /** A step and what it would do for a judgement. */
    public String of(Reason reason, boolean wouldBeEnough) {
        return wouldBeEnough ? of(reason) + ' ' + phrases.say("would-be-enough") : of(reason);
    }

    private String mastery(@Nullable Proficiency proficiency, @Nullable Integer years) {
        return (proficiency == null ? "" : ' ' + phrases.say("told.proficiency." + name(proficiency)))
                + (years == null ? "" : ' ' + phrases.say("told.years", tenths(years)));
    }

    private String skillsCovered(Reason.SkillsCovered covered) {
        int told = covered.matched().size();
        int asked = told
                + covered.implied().size()
                + covered.fromCourses().size()
                + covered.missing().size();
        var missing = covered.missing();
        return phrases.say("skills-covered", told, asked)
                + also("skills-covered.implied", names.skills(covered.implied()))
                + also("skills-covered.courses", names.skills(covered.fromCourses()))
                + also("skills-covered.missing", names.skills(missing.subList(0, Math.min(NAMED, missing.size()))));
    }

    /** A further sentence where there is something to list. */
    private String also(String key, List<String> list) {
        return list.isEmpty() ? "" : ' ' + phrases.say(key, list);
    }

    /** 25 → 2.5, 30 → 3: with Latin digits and a point in every language. */
    private static BigDecimal tenths(int tenths) {
        return tenths % 10 == 0 ? BigDecimal.valueOf(tenths / 10) : BigDecimal.valueOf(tenths, 1);
    }
}
