package io.trackfit.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkTest {

    private static final Link LINK = new Link(Link.Amount.RECOGNISED, 200, 2, 10, 100, 980);

    /** At these temperatures a score of twice the temperature has the log-odds 2: 0.881. */
    @Test
    void more_pieces_make_it_less_sure_from_one_number_to_another() {
        assertThat(LINK.probability(400, 0)).isEqualTo(881);
        assertThat(LINK.probability(400, 2)).isEqualTo(881);
        assertThat(LINK.probability(600, 3)).isEqualTo(881);
        assertThat(LINK.probability(2000, 10)).isEqualTo(881);
        assertThat(LINK.probability(2000, 40)).isEqualTo(881);
        assertThat(LINK.probability(-2000, 40)).isEqualTo(119);
    }

    @Test
    void nothing_is_certain() {
        assertThat(LINK.probability(100_000, 0)).isEqualTo(980);
        assertThat(LINK.probability(-100_000, 0)).isEqualTo(20);
        assertThat(LINK.probability(0, 7)).isEqualTo(500);
    }
}
