package io.trackfit.scoring.scorer;

import io.trackfit.scoring.Contribution;
import io.trackfit.scoring.Direction;
import io.trackfit.scoring.EvidenceId;
import io.trackfit.scoring.Facts.SidedFacts;
import io.trackfit.scoring.Profile;
import io.trackfit.scoring.Reason;
import io.trackfit.scoring.Track;
import io.trackfit.scoring.Verdict;
import io.trackfit.scoring.model.PerTrack;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The direction: two additive sums, their probabilities, and the verdict. */
final class Fit {

    private final Tables tables;

    Fit(Tables tables) {
        this.tables = tables;
    }

    Verdict verdict(Tally tally) {
        var rules = tables.model.direction().verdict();
        var better = better(tally);
        var strong = Math.max(tally.own(Track.AI_ENGINEERING), tally.own(Track.DATA_ENGINEERING));
        var weak = Math.min(tally.own(Track.AI_ENGINEERING), tally.own(Track.DATA_ENGINEERING));
        if (isFarFromBoth(tally)) {
            return tally.pieces() >= rules.enoughForNeither() ? Verdict.NEITHER : Verdict.INSUFFICIENT_EVIDENCE;
        }
        if (tally.speaking() < rules.enough()) {
            return Verdict.INSUFFICIENT_EVIDENCE;
        }
        boolean both = Math.min(tally.ownPieces(Track.AI_ENGINEERING), tally.ownPieces(Track.DATA_ENGINEERING))
                        >= rules.hybridPieces()
                && (rules.hybridLeast() == 0 || probability(tally.score(better.other()), tally) >= rules.hybridLeast());
        if (both && weak >= rules.hybridFrom() && weak * 1000 >= strong * rules.hybridShare()) {
            return Verdict.HYBRID;
        }
        if (tally.score(better) - tally.score(better.other()) < rules.margin()) {
            return both && weak >= rules.hybridFromWithinMargin() ? Verdict.HYBRID : Verdict.INSUFFICIENT_EVIDENCE;
        }
        return Verdict.of(better);
    }

    /** The track of the greater score; of equal ones the one with more of its own, then the first. */
    static Track better(Tally tally) {
        var ai = Track.AI_ENGINEERING;
        var data = Track.DATA_ENGINEERING;
        int order = Long.compare(tally.score(ai), tally.score(data));
        if (order == 0) {
            order = Long.compare(tally.own(ai), tally.own(data));
        }
        return order >= 0 ? ai : data;
    }

    Reason because(Verdict verdict, Tally tally) {
        return switch (verdict) {
            case AI_ENGINEERING -> new Reason.OneTrack(Track.AI_ENGINEERING, tally.pieces());
            case DATA_ENGINEERING -> new Reason.OneTrack(Track.DATA_ENGINEERING, tally.pieces());
            case HYBRID -> new Reason.BothTracks(tally.pieces());
            case NEITHER -> new Reason.NeitherTrack(tally.pieces());
            case INSUFFICIENT_EVIDENCE -> {
                var rules = tables.model.direction().verdict();
                if (isFarFromBoth(tally)) {
                    yield new Reason.TooLittle(tally.pieces(), rules.enoughForNeither());
                }
                yield tally.speaking() < rules.enough()
                        ? new Reason.TooLittle(tally.speaking(), rules.enough())
                        : new Reason.TooClose(tally.speaking(), rules.margin());
            }
        };
    }

    private boolean isFarFromBoth(Tally tally) {
        var rules = tables.model.direction();
        return rules.verdict()
                .isFarFromBoth(
                        tally.score(Track.AI_ENGINEERING),
                        tally.score(Track.DATA_ENGINEERING),
                        rules.link(),
                        amount(tally));
    }

    private int probability(long score, Tally tally) {
        return tables.model.direction().link().probability(score, amount(tally));
    }

    private int amount(Tally tally) {
        return switch (tables.model.direction().link().amount()) {
            case TELLING -> tally.pieces();
            case RECOGNISED -> tally.recognised();
        };
    }

    List<Direction> directions(Profile profile, int[] skills, Tally tally, Verdict verdict) {
        var better = better(tally);
        if (verdict == Verdict.INSUFFICIENT_EVIDENCE) {
            return List.of(nothing(Track.AI_ENGINEERING), nothing(Track.DATA_ENGINEERING));
        }
        var pieces = pieces(profile, skills, tally);
        return List.of(direction(better, tally, pieces), direction(better.other(), tally, pieces));
    }

    /** One piece of evidence and what it adds to each track. */
    private record Piece(String id, PerTrack points, Reason reason) {}

    private static Direction nothing(Track track) {
        return new Direction(track, null, null, null, List.of());
    }

    private Direction direction(Track track, Tally tally, List<Piece> pieces) {
        var contributions = new ArrayList<Contribution>(pieces.size());
        for (var piece : pieces) {
            contributions.add(new Contribution(piece.id(), piece.points().of(track), piece.reason()));
        }
        long score = tally.score(track);
        var rules = tables.model.direction();
        return new Direction(
                track, score, probability(score, tally), rules.base().of(track), Contribution.inOrder(contributions));
    }

    private List<Piece> pieces(Profile profile, int[] skills, Tally tally) {
        var pieces = new ArrayList<Piece>();
        addSkills(profile, skills, tally, pieces);
        for (var answer : profile.workStyle()) {
            var statement = tables.statements.get(answer.statement());
            if (statement == null) {
                continue;
            }
            pieces.add(new Piece(
                    EvidenceId.workStyle(answer.statement()),
                    Weights.ofAnswer(tables, statement, answer.answer()),
                    new Reason.StatementAnswered(answer.statement(), side(statement), answer.answer())));
        }
        var mathematics = profile.mathematics();
        if (mathematics != null) {
            pieces.add(new Piece(
                    EvidenceId.MATHEMATICS,
                    Weights.ofMathematics(tables, mathematics.comfort()),
                    new Reason.MathematicsComfort(mathematics.comfort())));
        }
        for (var told : profile.certifications()) {
            var held = tables.certifications.get(told.id());
            if (held == null) {
                continue;
            }
            var reason = held.retired()
                    ? new Reason.RetiredCertificationHeld(held.id(), held.successors())
                    : new Reason.CertificationHeld(held.id());
            pieces.add(new Piece(EvidenceId.certification(held.id()), Weights.of(tables, held), reason));
        }
        for (var told : profile.artefacts()) {
            var shown = tables.artefacts.get(told.id());
            if (shown == null) {
                continue;
            }
            pieces.add(new Piece(
                    EvidenceId.artefact(shown.id()), Weights.of(tables, shown), new Reason.ArtefactShown(shown.id())));
        }
        var role = profile.currentRole();
        if (role != null && tables.families.containsKey(role.family())) {
            pieces.add(new Piece(
                    EvidenceId.currentRole(role.family()),
                    Weights.ofCurrentRole(tables, role.family()),
                    new Reason.FamilyOfCurrentRole(role.family())));
        }
        return pieces;
    }

    /** A statement for no track says that the work lies elsewhere. */
    private static Reason.Side side(SidedFacts statement) {
        return statement.track() == null ? Reason.Side.NONE : Tables.side(statement.track());
    }

    private void addSkills(Profile profile, int[] skills, Tally tally, List<Piece> pieces) {
        var implied = new TreeMap<Integer, List<String>>();
        for (int i = 0; i < skills.length; i++) {
            var told = profile.skills().get(i);
            int skill = skills[i];
            if (skill < 0) {
                continue;
            }
            var by = told.course() ? Known.IMPLIED_BY_COURSE : Known.IMPLIED;
            for (int other : tables.implied(skill)) {
                if (tally.known(other) == by) {
                    implied.computeIfAbsent(other, any -> new ArrayList<>()).add(told.id());
                }
            }
            var side = tables.side(skill);
            switch (tally.known(skill)) {
                case TOLD ->
                    pieces.add(skill(
                            skill,
                            tally,
                            new Reason.SkillTold(told.id(), side, told.proficiency(), told.yearTenths())));
                case FROM_COURSE -> pieces.add(skill(skill, tally, new Reason.SkillFromCourse(told.id(), side)));
                // Known from a course, and implied by a skill that was told: the implication counts, below.
                case IMPLIED, IMPLIED_BY_COURSE, NOT -> {}
            }
        }
        implied.forEach((skill, by) -> pieces.add(skill(
                skill, tally, new Reason.SkillImplied(tables.skillId(skill), tables.side(skill), List.copyOf(by)))));
    }

    private Piece skill(int skill, Tally tally, Reason reason) {
        return new Piece(tables.evidence(skill), tables.weight(skill).times(tally.strength(skill)), reason);
    }
}
