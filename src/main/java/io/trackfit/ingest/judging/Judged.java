package io.trackfit.ingest.judging;

import io.trackfit.market.intake.Observation;
import io.trackfit.market.intake.Posting;
import java.util.List;

/** What became of a row. */
public sealed interface Judged {

    /** It is not kept; its issues say why. */
    record Rejected() implements Judged {}

    /** Pay: one value, or the two bounds of a range. */
    record Observed(List<Observation> observations) implements Judged {}

    /** An advert. */
    record Posted(Posting posting) implements Judged {}
}
