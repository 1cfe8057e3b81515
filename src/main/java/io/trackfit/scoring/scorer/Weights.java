package io.trackfit.scoring.scorer;

import io.trackfit.scoring.EvidenceId;
import io.trackfit.scoring.Facts.CertificationFacts;
import io.trackfit.scoring.Facts.SidedFacts;
import io.trackfit.scoring.Track;
import io.trackfit.scoring.model.PerTrack;
import io.trackfit.scoring.model.Pull;
import org.jspecify.annotations.Nullable;

/** What a piece of evidence that is no skill adds to each track. */
final class Weights {

    private static final int MOST_AGREEMENT = 5;

    private Weights() {}

    static PerTrack of(Tables tables, CertificationFacts held) {
        var rules = tables.model.direction();
        var exception = tables.exception(EvidenceId.certification(held.id()));
        var pull = rules.certifications().get(held.level());
        var points = exception != null ? exception : pull == null ? PerTrack.ZERO : towards(only(held), pull);
        return held.retired() ? points.times(rules.retired()) : points;
    }

    static PerTrack of(Tables tables, SidedFacts artefact) {
        var exception = tables.exception(EvidenceId.artefact(artefact.id()));
        return exception != null
                ? exception
                : towards(artefact.track(), tables.model.direction().artefact());
    }

    static PerTrack ofAnswer(Tables tables, SidedFacts statement, int answer) {
        var pulls = tables.model.direction().workStyle();
        var pull = pulls.get(answer);
        if (pull == null) {
            return PerTrack.ZERO;
        }
        var exception = tables.exception(EvidenceId.workStyle(statement.id()));
        var most = pulls.get(MOST_AGREEMENT);
        if (exception == null || most == null) {
            return towards(statement.track(), pull);
        }
        // It was counted where people agreed; that they did not say so tells nothing.
        return exception.times((int) (Math.max(0, pull.own()) * 1000 / most.own()));
    }

    static PerTrack ofMathematics(Tables tables, int comfort) {
        return tables.model.direction().mathematics().getOrDefault(comfort, PerTrack.ZERO);
    }

    static PerTrack ofCurrentRole(Tables tables, String family) {
        var facts = tables.families.get(family);
        return facts == null
                ? PerTrack.ZERO
                : towards(facts.track(), tables.model.direction().currentRole());
    }

    /** What both tracks share speaks for neither. */
    private static PerTrack towards(@Nullable Track track, Pull pull) {
        return track == null ? PerTrack.ZERO : PerTrack.speakingFor(track, pull);
    }

    private static @Nullable Track only(CertificationFacts held) {
        return held.tracks().size() == 1 ? held.tracks().getFirst() : null;
    }
}
