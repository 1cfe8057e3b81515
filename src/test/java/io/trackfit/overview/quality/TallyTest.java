package io.trackfit.overview.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.market.salary.Withheld.TrailOutcome;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void what_is_withheld_for_either_reason_is_in_the_share() {
        var tally = new Tally();
        for (int i = 0; i < 5; i++) {
            tally.add(TrailOutcome.SHOWN);
        }
        tally.add(TrailOutcome.TOO_FEW);
        tally.add(TrailOutcome.CONFIDENTIAL);
        tally.add(TrailOutcome.CONFIDENTIAL);
        var view = tally.view();
        assertThat(view.cells()).isEqualTo(8);
        assertThat(view.shown()).isEqualTo(5);
        assertThat(view.tooFew()).isEqualTo(1);
        assertThat(view.confidential()).isEqualTo(2);
        assertThat(view.withheldShare()).isEqualByComparingTo("0.375");
    }

    @Test
    void there_is_no_share_of_nothing() {
        assertThat(new Tally().view().withheldShare()).isNull();
    }
}
