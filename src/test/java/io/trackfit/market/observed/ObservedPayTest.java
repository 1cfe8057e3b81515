package io.trackfit.market.observed;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.cells.Cell;
import io.trackfit.market.cells.Years;
import io.trackfit.market.observed.CellFigure.Amounts;
import io.trackfit.market.observed.CellFigure.Shown;
import io.trackfit.market.observed.CellFigure.TooFew;
import io.trackfit.market.region.CellPlace;
import io.trackfit.market.salary.SalaryFigure.Component;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which currency a question without one is answered in. */
class ObservedPayTest {

    private static final CellPlace AE = CellPlace.country("AE");
    private static final CellPlace REGION = CellPlace.of("m49-145");

    private static Cell cell(CellPlace place, String currency) {
        return new Cell("data-engineer", Level.MID, place, Years.upTo(2025), currency, Component.BASE);
    }

    private static Shown shown(long rows) {
        return new Shown(rows, rows, null, List.of("a-source"), new Amounts(null, 1, 2, 3, null, 1, 3));
    }

    private static Cell answered(Map<Cell, CellFigure> figures) {
        var question = new CellQuestion("data-engineer", Level.MID, List.of(AE, REGION, CellPlace.WORLD), null, null);
        return new ObservedPay(1, 2025, figures).trail(question).orElseThrow().asked();
    }

    @Test
    void a_few_rows_of_a_neighbour_do_not_choose_the_currency() {
        assertThat(answered(Map.of(
                        cell(REGION, "EUR"), new TooFew(4),
                        cell(CellPlace.WORLD, "EUR"), shown(71),
                        cell(CellPlace.WORLD, "USD"), shown(1_401))))
                .isEqualTo(cell(AE, "USD"));
    }

    @Test
    void rows_of_the_place_itself_do_however_few() {
        assertThat(answered(Map.of(cell(AE, "AED"), new TooFew(3), cell(CellPlace.WORLD, "USD"), shown(1_401))))
                .isEqualTo(cell(AE, "AED"));
    }

    @Test
    void where_nothing_can_be_shown_the_narrowest_rows_do() {
        assertThat(answered(Map.of(
                        cell(REGION, "EUR"), new TooFew(4),
                        cell(CellPlace.WORLD, "USD"), new TooFew(9))))
                .isEqualTo(cell(AE, "EUR"));
    }
}
