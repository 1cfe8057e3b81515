package io.trackfit.overview.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.trackfit.catalog.role.Level;
import io.trackfit.market.demand.Demand;
import io.trackfit.market.demand.DemandTrail.Step;
import io.trackfit.market.demand.SkillDemand;
import io.trackfit.market.demand.Trend;
import io.trackfit.market.demand.WindowDemand;
import io.trackfit.market.observed.CellNames;
import io.trackfit.market.region.CellPlace;
import io.trackfit.market.salary.PublishedPay;
import io.trackfit.market.salary.Withheld.TrailOutcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Demand as rows: of each cell that is shown one a skill, of each that is withheld one with the reason. Windows are the three
 * lengths that end with the newest quarter.
 */
final class DemandRows {

    private static final int DECIMALS = 4;

    private final Demand demand;
    private final PublishedPay pay;
    private final ObjectMapper json;

    DemandRows(Demand demand, PublishedPay pay, ObjectMapper json) {
        this.demand = demand;
        this.pay = pay;
        this.json = json;
    }

    /**
     * A skill in a cell.
     *
     * @param outcome shown, or why not
     * @param subject id of a family or a track
     * @param level null: all levels
     * @param postings distinct ones of the cell; null: confidential
     * @param skill null, like all after it: the cell is withheld
     * @param named postings that name it
     * @param low of the interval of the share
     * @param difference of the share to that of the window before; null: not tested
     */
    record SkillDemandRow(
            String cell,
            TrailOutcome outcome,
            String subject,
            @Nullable Level level,
            CellPlace.Kind placeKind,
            String place,
            String placeName,
            String window,
            LocalDate from,
            LocalDate to,
            @Nullable Long postings,
            @Nullable String skill,
            @Nullable Integer named,
            @Nullable BigDecimal share,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal difference,
            @Nullable BigDecimal adjustedP,
            @Nullable Trend trend,
            @Nullable Boolean hot,
            @Nullable Integer unlocks,
            List<String> sources) {}

    void each(Consumer<JsonNode> to) {
        demand.windows().flatMap(demand::all).forEach(step -> rows(step, to));
    }

    private void rows(Step step, Consumer<JsonNode> to) {
        switch (step.demand()) {
            case WindowDemand.Shown shown ->
                shown.skills()
                        .forEach(skill -> to.accept(json.valueToTree(
                                row(step, TrailOutcome.SHOWN, shown.postings(), skill, shown.sources()))));
            case WindowDemand.TooFew few ->
                to.accept(json.valueToTree(row(step, TrailOutcome.TOO_FEW, few.postings(), null, List.of())));
            case WindowDemand.Confidential _, WindowDemand.Erased _ ->
                to.accept(json.valueToTree(row(step, TrailOutcome.CONFIDENTIAL, null, null, List.of())));
        }
    }

    private SkillDemandRow row(
            Step step,
            TrailOutcome outcome,
            @Nullable Long postings,
            @Nullable SkillDemand skill,
            List<String> sources) {
        var cell = step.cell();
        var change = skill == null ? null : skill.change();
        return new SkillDemandRow(
                step.id(),
                outcome,
                cell.subject(),
                cell.level(),
                cell.place().kind(),
                cell.place().id(),
                CellNames.of(cell.place(), pay.catalog(), pay.regions()),
                step.window().toString(),
                step.window().firstDay(),
                step.window().lastDay(),
                postings,
                skill == null ? null : skill.skill(),
                skill == null ? null : skill.named(),
                skill == null ? null : rounded(skill.share()),
                skill == null ? null : rounded(skill.interval().low()),
                skill == null ? null : rounded(skill.interval().high()),
                change == null ? null : rounded(change.difference()),
                change == null ? null : rounded(change.adjusted()),
                skill == null ? null : skill.trend(),
                skill == null ? null : skill.hot(),
                skill == null ? null : skill.unlocked(),
                sources);
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
