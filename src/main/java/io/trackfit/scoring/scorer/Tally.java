package io.trackfit.scoring.scorer;

import io.trackfit.scoring.Evidence;
import io.trackfit.scoring.Facts.CertificationFacts;
import io.trackfit.scoring.Facts.SidedFacts;
import io.trackfit.scoring.Proficiency;
import io.trackfit.scoring.Reason.Side;
import io.trackfit.scoring.Track;
import io.trackfit.scoring.model.PerTrack;
import org.jspecify.annotations.Nullable;

/**
 * What pieces of evidence add up to: numbers only, in arrays by skill and role. The order of adding does not matter. A
 * next step is tried on an attempt, so that its gain is found by the very arithmetic of an answer.
 */
final class Tally {

    private static final Known[] KNOWN = Known.values();
    private static final Proficiency[] PROFICIENCIES = Proficiency.values();

    // What is in `totals`: pairs by track, then what is covered of each role, and of the target.
    private static final int SCORE = 0;
    private static final int OWN = 2;
    private static final int OWN_PIECES = 4;
    private static final int CERTIFICATIONS = 6;
    private static final int ARTEFACTS = 8;
    private static final int COVERED = 10;

    private final Tables tables;
    private final @Nullable Goal target;
    private final States states;
    private final long[] totals;
    private int toldSkills;
    private int otherPieces;
    private int speaking;
    private int against;
    private int mathematics;
    private int yearTenths;

    Tally(Tables tables) {
        this(tables, null);
    }

    /** @param target a goal to be covered beside the roles; null: none */
    Tally(Tables tables, @Nullable Goal target) {
        this.tables = tables;
        this.target = target;
        states = new States(tables.skillCount());
        totals = new long[COVERED + tables.roles.size() + 1];
        var base = tables.model.direction().base();
        totals[SCORE] = base.aiEngineering();
        totals[SCORE + 1] = base.dataEngineering();
        yearTenths = -1;
    }

    private Tally(Tally of) {
        tables = of.tables;
        target = of.target;
        states = new States(of.states);
        totals = of.totals.clone();
        toldSkills = of.toldSkills;
        otherPieces = of.otherPieces;
        speaking = of.speaking;
        against = of.against;
        mathematics = of.mathematics;
        yearTenths = of.yearTenths;
    }

    /** A tally that starts from here and leaves this one as it is; this one must not change meanwhile. */
    Tally attempt() {
        return new Tally(this);
    }

    /** Adds a skill and what it implies. */
    Tally add(Evidence.Skill skill) {
        int index = tables.skill(skill.id());
        return index < 0 ? this : add(index, skill);
    }

    /** Adds a skill whose place in the tables is known. */
    Tally add(int index, Evidence.Skill skill) {
        var how = skill.course() ? Known.FROM_COURSE : Known.TOLD;
        var rules = tables.model.direction().strength();
        raise(index, how, rules.of(skill), tables.model.readiness().credit().reached(skill));
        var implied = skill.course() ? Known.IMPLIED_BY_COURSE : Known.IMPLIED;
        int weaker = skill.course() ? rules.impliedByCourse() : rules.implied();
        for (int other : tables.implied(index)) {
            raise(other, implied, weaker, Proficiency.AWARENESS);
        }
        return this;
    }

    /** Adds a piece that is no skill. */
    Tally add(PerTrack points) {
        long ai = points.aiEngineering();
        long data = points.dataEngineering();
        weigh(ai, data, 1);
        count(ai, data, 1);
        own(0, ai, data, true, 1);
        own(1, data, ai, true, 1);
        otherPieces++;
        return this;
    }

    Tally addCertification(CertificationFacts held) {
        var rules = tables.model.readiness().additions();
        int points = rules.certifications().getOrDefault(held.level(), 0);
        if (held.retired()) {
            points = points * rules.retired() / 1000;
        }
        for (var track : held.tracks()) {
            totals[CERTIFICATIONS + track.ordinal()] += points;
        }
        return add(Weights.of(tables, held));
    }

    Tally addArtefact(SidedFacts shown) {
        for (var track : Track.values()) {
            if (shown.track() == null || shown.track() == track) {
                totals[ARTEFACTS + track.ordinal()]++;
            }
        }
        return add(Weights.of(tables, shown));
    }

    void mathematics(int comfort) {
        mathematics = comfort;
    }

    void experience(int tenths) {
        yearTenths = tenths;
    }

    long score(Track track) {
        return totals[SCORE + track.ordinal()];
    }

    /** What speaks for a track and not as much for the other, whatever speaks against it. */
    long own(Track track) {
        return totals[OWN + track.ordinal()];
    }

    /** Pieces told that speak for a track and not as much for the other. */
    int ownPieces(Track track) {
        return (int) totals[OWN_PIECES + track.ordinal()];
    }

    Known known(int skill) {
        return KNOWN[states.get(skill) & 7];
    }

    /** Thousandths of the skill's weight. */
    int strength(int skill) {
        return states.get(skill) >> 8;
    }

    long covered(Goal goal) {
        return totals[COVERED + goal.slot];
    }

    /** What would be covered more of a goal, were a skill it asks for, and that is not had, added by its name alone. */
    long wouldCover(Goal goal, Goal.Ask added) {
        var credit = tables.model.readiness().credit();
        int bare = credit.of(Proficiency.AWARENESS, added.proficiency());
        long more = (long) added.importance() * (bare - credit(states.get(added.skill()), added.proficiency()));
        for (int other : tables.implied(added.skill())) {
            var ask = goal.ask(other);
            if (ask != null && known(other).compareTo(Known.IMPLIED) < 0) {
                more += (long) ask.importance() * (credit.implied() - credit(states.get(other), ask.proficiency()));
            }
        }
        return more;
    }

    int certifications(Track track) {
        return (int) totals[CERTIFICATIONS + track.ordinal()];
    }

    int artefacts(Track track) {
        return (int) totals[ARTEFACTS + track.ordinal()];
    }

    int toldSkills() {
        return toldSkills;
    }

    /** What was told and recognised, courses apart. */
    int recognised() {
        return toldSkills + otherPieces;
    }

    /** Pieces that add to a track. */
    int speaking() {
        return speaking;
    }

    /** Pieces that tell something: also those that only take away. */
    int pieces() {
        return speaking + against;
    }

    /** 0: not told. */
    int mathematics() {
        return mathematics;
    }

    /** Tenths; null: not told. */
    @Nullable
    Integer years() {
        return yearTenths < 0 ? null : yearTenths;
    }

    private void raise(int skill, Known how, int strength, Proficiency reached) {
        int before = states.get(skill);
        if (how.ordinal() <= (before & 7)) {
            return;
        }
        int after = how.ordinal() | reached.ordinal() << 3 | strength << 8;
        effect(skill, before, -1);
        states.set(skill, after);
        effect(skill, after, 1);
    }

    private void effect(int skill, int state, int sign) {
        if (state == 0) {
            return;
        }
        var weight = tables.weight(skill);
        long ai = PerTrack.times(weight.aiEngineering(), state >> 8);
        long data = PerTrack.times(weight.dataEngineering(), state >> 8);
        weigh(ai, data, sign);
        boolean told = (state & 7) == Known.TOLD.ordinal();
        if (told) {
            toldSkills += sign;
        }
        var side = tables.side(skill);
        if (told && side != Side.BOTH) {
            count(ai, data, sign);
        }
        // What both share is nobody's own, whatever it weighs, and nothing to judge by.
        switch (side) {
            case AI_ENGINEERING -> own(0, ai, data, told, sign);
            case DATA_ENGINEERING -> own(1, data, ai, told, sign);
            case BOTH, NONE -> {}
        }
        for (var ask : tables.asks(skill)) {
            cover(ask, state, sign);
        }
        var ask = target == null ? null : target.ask(skill);
        if (ask != null) {
            cover(ask, state, sign);
        }
    }

    private void cover(Goal.Ask ask, int state, int sign) {
        totals[COVERED + ask.slot()] += (long) sign * ask.importance() * credit(state, ask.proficiency());
    }

    private void weigh(long ai, long data, int sign) {
        totals[SCORE] += sign * ai;
        totals[SCORE + 1] += sign * data;
    }

    private void own(int track, long points, long other, boolean told, int sign) {
        long more = points - Math.max(0, other);
        totals[OWN + track] += sign * Math.max(0, more);
        if (told && more >= tables.model.direction().verdict().telling()) {
            totals[OWN_PIECES + track] += sign;
        }
    }

    private void count(long ai, long data, int sign) {
        long telling = tables.model.direction().verdict().telling();
        if (ai >= telling || data >= telling) {
            speaking += sign;
        } else if (ai <= -telling || data <= -telling) {
            against += sign;
        }
    }

    private int credit(int state, Proficiency asked) {
        var credit = tables.model.readiness().credit();
        return switch (KNOWN[state & 7]) {
            case NOT -> 0;
            case IMPLIED_BY_COURSE -> credit.impliedByCourse();
            case FROM_COURSE -> credit.course();
            case IMPLIED -> credit.implied();
            case TOLD -> credit.of(PROFICIENCIES[state >> 3 & 3], asked);
        };
    }
}
