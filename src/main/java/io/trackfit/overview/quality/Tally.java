package io.trackfit.overview.quality;

import io.trackfit.market.salary.Withheld.TrailOutcome;
import io.trackfit.overview.quality.QualityView.LatticeView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Cells counted by what became of them. */
final class Tally {

    private static final int DECIMALS = 4;

    private long shown;
    private long tooFew;
    private long confidential;

    void add(TrailOutcome outcome) {
        switch (outcome) {
            case SHOWN -> shown++;
            case TOO_FEW -> tooFew++;
            case CONFIDENTIAL -> confidential++;
        }
    }

    LatticeView view() {
        long all = shown + tooFew + confidential;
        return new LatticeView(all, shown, tooFew, confidential, share(tooFew + confidential, all));
    }

    /** Null: there is nothing to be a share of. */
    static @Nullable BigDecimal share(long part, long all) {
        return all == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_EVEN);
    }
}
