package io.trackfit.recommendation.numbers;

import io.trackfit.recommendation.numbers.Numbers.RoleNumbers;
import io.trackfit.recommendation.wire.JsonBuffer;
import io.trackfit.scoring.NextStep;
import io.trackfit.scoring.Reason;
import io.trackfit.scoring.Track;
import io.trackfit.shared.http.Wire;
import java.util.List;

/** Writes how ready somebody is for a role, and the steps. */
final class RoleShape {

    private static final byte[] ROLE = Json.ascii(",{\"role\":");
    private static final byte[] TITLE = Json.ascii(",\"title\":");
    private static final byte[] TRACK = Json.ascii(",\"track\":");
    private static final byte[] LEVEL = Json.ascii(",\"level\":");
    private static final byte[] READINESS = Json.ascii(",\"readiness\":");
    private static final byte[] ANSWERED = Json.ascii(",\"answered\":");
    private static final byte[] READY = Json.ascii(",\"ready\":");
    private static final byte[] BLOCKERS = Json.ascii(",\"blockers\":");
    private static final byte[] REMARKS = Json.ascii(",\"remarks\":");
    private static final byte[] NEXT_STEPS = Json.ascii(",\"nextSteps\":");
    private static final byte[] END = Json.ascii(",\"salaryBands\":null,\"demand\":null,\"certifications\":null}");

    private static final byte[] ID = Json.ascii(",{\"id\":");
    private static final byte[] ADD = Json.ascii(",\"add\":");
    private static final byte[] SKILLS = Json.ascii(",\"skills\":");
    private static final byte[] CERTIFICATIONS = Json.ascii(",\"certifications\":");
    private static final byte[] PORTFOLIO = Json.ascii(",\"portfolio\":");
    private static final byte[] GAIN = Json.ascii(",\"gain\":{\"readiness\":");
    private static final byte[] WOULD_BE_ENOUGH = Json.ascii("},\"wouldBeEnough\":");

    private static final Track[] TRACKS = Track.values();
    /** In the order of their ids, as members of an object come. */
    private static final byte[][] TRACK_MEMBERS = trackMembers();

    private RoleShape() {}

    static void write(RoleNumbers answer, JsonBuffer out) {
        var role = answer.role();
        var fit = answer.fit();
        out.raw(ROLE);
        out.text(role.id());
        out.raw(TITLE);
        out.text(answer.title());
        out.raw(TRACK);
        out.text(role.track());
        out.raw(LEVEL);
        out.text(Wire.name(role.level()));
        out.raw(READINESS);
        Json.number(fit.readiness(), out);
        out.raw(ANSWERED);
        out.thousandths(fit.answered());
        out.raw(READY);
        out.raw(fit.ready() ? Json.TRUE : Json.FALSE);
        out.raw(Json.CONTRIBUTIONS);
        int begin = out.size();
        for (var part : fit.contributions()) {
            out.raw(Json.CRITERION);
            out.text(part.id());
            out.raw(Json.POINTS);
            out.number(part.points());
            out.raw(Json.codeAndEnd(part.reason()));
        }
        out.enclose(begin, '[', ']');
        out.raw(BLOCKERS);
        reasons(fit.blockers(), out);
        out.raw(REMARKS);
        reasons(answer.remarks(), out);
        out.raw(NEXT_STEPS);
        begin = out.size();
        for (var step : fit.nextSteps()) {
            step(step, out);
        }
        out.enclose(begin, '[', ']');
        out.raw(END);
    }

    private static void reasons(List<Reason> reasons, JsonBuffer out) {
        int begin = out.size();
        for (var reason : reasons) {
            out.raw(',');
            int item = out.size();
            out.raw(Json.codeAndEnd(reason));
            out.enter(item);
        }
        out.enclose(begin, '[', ']');
    }

    private static void step(NextStep step, JsonBuffer out) {
        out.raw(ID);
        out.text(step.id());
        out.raw(ADD);
        int begin = out.size();
        added(SKILLS, step.add().skills(), out);
        added(CERTIFICATIONS, step.add().certifications(), out);
        added(PORTFOLIO, step.add().artefacts(), out);
        out.enclose(begin, '{', '}');
        out.raw(GAIN);
        Json.number(step.gain().readiness(), out);
        out.raw(Json.SCORE);
        begin = out.size();
        var score = step.gain().score();
        for (int i = 0; i < TRACKS.length; i++) {
            var points = score.get(TRACKS[i]);
            if (points != null) {
                out.raw(TRACK_MEMBERS[i]);
                out.number(points);
            }
        }
        out.enclose(begin, '{', '}');
        out.raw(WOULD_BE_ENOUGH);
        out.raw(step.wouldBeEnough() ? Json.TRUE : Json.FALSE);
        out.raw(Json.codeAndEnd(step.reason()));
    }

    private static void added(byte[] member, List<String> ids, JsonBuffer out) {
        if (ids.isEmpty()) {
            return;
        }
        out.raw(member);
        int begin = out.size();
        for (var id : ids) {
            out.raw(',');
            out.text(id);
        }
        out.enclose(begin, '[', ']');
    }

    private static byte[][] trackMembers() {
        var members = new byte[TRACKS.length][];
        for (int i = 0; i < TRACKS.length; i++) {
            members[i] = Json.ascii(",\"" + TRACKS[i].id() + "\":");
        }
        return members;
    }
}
