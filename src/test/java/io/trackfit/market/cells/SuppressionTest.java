package io.trackfit.market.cells;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.cells.Suppression.Count;
import io.trackfit.market.region.CellPlace;
import io.trackfit.market.region.WorldRegion;
import io.trackfit.market.region.WorldRegions;
import io.trackfit.market.salary.SalaryFigure.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {

    private static final int THRESHOLD = 10;
    private static final WorldRegions REGIONS = new WorldRegions(List.of(
            new WorldRegion("m49-145", "145", "Western Asia", List.of("AE", "SA", "QA"), List.of()),
            new WorldRegion("m49-021", "021", "Northern America", List.of("US", "CA"), List.of())));
    private static final Map<String, String> CITIES = Map.of("dubai", "AE", "abu-dhabi", "AE", "riyadh", "SA");
    private static final Map<String, String> TRACKS = Map.of("ai-engineer", "ai", "ml-engineer", "ai");

    @Test
    void a_small_secret_cell_is_hidden_and_so_is_what_would_give_it_away() {
        var counts = new HashMap<Cell, Count>();
        counts.put(cell("ai-engineer", "AE"), new Count(40, 4));
        counts.put(cell("ai-engineer", "SA"), new Count(12, 12));
        counts.put(cell("ai-engineer", "m49-145"), new Count(52, 16));
        counts.put(cell("ai-engineer", "world"), new Count(52, 16));
        assertThat(shown(counts))
                .as("world minus SA would be AE")
                .containsExactlyInAnyOrder(cell("ai-engineer", "m49-145"), cell("ai-engineer", "world"));
    }

    @Test
    void several_shown_children_do_not_give_away_a_hidden_one_together() {
        var counts = new HashMap<Cell, Count>();
        counts.put(cell("ai-engineer", "AE"), new Count(20, 20));
        counts.put(cell("ai-engineer", "SA"), new Count(30, 30));
        counts.put(cell("ai-engineer", "QA"), new Count(3, 3));
        counts.put(cell("ai-engineer", "m49-145"), new Count(53, 53));
        assertThat(shown(counts)).containsExactlyInAnyOrder(cell("ai-engineer", "SA"), cell("ai-engineer", "m49-145"));
    }

    @Test
    void rows_without_a_wish_for_secrecy_are_shown_from_the_threshold_on() {
        var counts = Map.of(
                cell("ai-engineer", "AE"), new Count(10, 0),
                cell("ai-engineer", "SA"), new Count(9, 0),
                cell("ai-engineer", "m49-145"), new Count(19, 0));
        assertThat(shown(counts)).containsExactlyInAnyOrder(cell("ai-engineer", "AE"), cell("ai-engineer", "m49-145"));
    }

    /** Every pair of a shown cell and a shown one that contains it, found without the code under test. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_pair_of_shown_cells_gives_a_small_one_away(long seed) {
        var rows = rows(new Random(seed));
        var counts = count(rows);
        var shown = shown(counts);
        assertThat(shown).isNotEmpty().hasSizeLessThan(counts.size());
        int pairs = 0;
        for (var child : shown) {
            for (var parent : shown) {
                if (!child.equals(parent) && differInOneThing(child, parent) && contains(parent, child, rows)) {
                    pairs++;
                    long rest = secret(parent, counts) - secret(child, counts);
                    assertThat(rest == 0 || rest >= THRESHOLD)
                            .as("%s without %s holds %d", parent.id(), child.id(), rest)
                            .isTrue();
                }
            }
            assertThat(secret(child, counts) == 0 || secret(child, counts) >= THRESHOLD)
                    .isTrue();
        }
        assertThat(pairs).isGreaterThan(20);
    }

    private static Set<Cell> shown(Map<Cell, Count> counts) {
        return new Suppression(counts, REGIONS, CITIES, TRACKS, THRESHOLD).shown();
    }

    private record Row(Stratum stratum, boolean secret) {}

    private static List<Row> rows(Random random) {
        var rows = new ArrayList<Row>();
        var cities = List.of("dubai", "abu-dhabi", "riyadh");
        for (int i = 0; i < 400; i++) {
            var family = random.nextInt(3) > 0 ? "ai-engineer" : "ml-engineer";
            var city = random.nextInt(3) == 0 ? cities.get(random.nextInt(3)) : null;
            var country =
                    city == null ? List.of("AE", "SA", "QA", "US", "CA").get(random.nextInt(5)) : CITIES.get(city);
            rows.add(new Row(
                    new Stratum(
                            i, family, "ai", Level.MID, country, city, 2021 + random.nextInt(4), "USD", Component.BASE),
                    random.nextInt(4) == 0));
        }
        return rows;
    }

    private static Map<Cell, Count> count(List<Row> rows) {
        var counts = new HashMap<Cell, Count>();
        for (var row : rows) {
            for (var cell : row.stratum().cells(REGIONS)) {
                counts.merge(
                        cell,
                        new Count(1, row.secret() ? 1 : 0),
                        (left, right) ->
                                new Count(left.all() + right.all(), left.confidential() + right.confidential()));
            }
        }
        return counts;
    }

    private static long secret(Cell cell, Map<Cell, Count> counts) {
        var count = counts.get(cell);
        return count == null ? 0 : count.confidential();
    }

    private static boolean differInOneThing(Cell left, Cell right) {
        int things = left.subject().equals(right.subject()) ? 0 : 1;
        things += left.place().equals(right.place()) ? 0 : 1;
        things += left.years().equals(right.years()) ? 0 : 1;
        return things == 1;
    }

    /** Every row that counts in the child counts in the parent. */
    private static boolean contains(Cell parent, Cell child, List<Row> rows) {
        return rows.stream()
                        .map(row -> row.stratum().cells(REGIONS))
                        .filter(cells -> cells.contains(child))
                        .allMatch(cells -> cells.contains(parent))
                && (parent.years().equals(child.years())
                        || (parent.years().from() <= child.years().from()
                                && child.years().to() <= parent.years().to()));
    }

    private static Cell cell(String subject, String place) {
        return new Cell(subject, Level.MID, CellPlace.of(place), Years.upTo(2025), "USD", Component.BASE);
    }
}
