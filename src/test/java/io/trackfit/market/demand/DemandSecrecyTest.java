package io.trackfit.market.demand;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.catalog.CatalogContent;
import io.trackfit.catalog.role.Level;
import io.trackfit.market.content.PublishedPayReader;
import io.trackfit.market.demand.cells.DemandCell;
import io.trackfit.market.demand.cells.DemandSecrecy;
import io.trackfit.market.demand.cells.DemandSecrecy.Part;
import io.trackfit.market.demand.cells.Quarter;
import io.trackfit.market.region.CellPlace;
import io.trackfit.market.salary.PublishedPay;
import io.trackfit.shared.csv.ReviewedFiles;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No count that is told lets a small confidential one be computed. */
class DemandSecrecyTest {

    private static final Quarter QUARTER = Quarter.of(2023, 4);
    private static final List<String> COUNTRIES = List.of("AE", "SA", "QA", "DE", "FR", "US");
    private static final List<String> FAMILIES = List.of("data-engineer", "ai-engineer", "machine-learning-engineer");
    private static final Map<String, String> TRACKS = Map.of(
            "data-engineer", "data-engineering",
            "ai-engineer", "ai-engineering",
            "machine-learning-engineer", "ai-engineering");

    private static final PublishedPay PAY = pay();

    private final Map<Part, Long> counts = new HashMap<>();
    private final Map<List<Object>, Set<Part>> children = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void of_each_told_parent_none_or_enough_is_left_when_told_children_are_taken_away(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 220; i++) {
            count(
                    FAMILIES.get(random.nextInt(3)),
                    random.nextInt(4) == 0 ? null : Level.values()[random.nextInt(3)],
                    COUNTRIES.get((int) Math.sqrt(random.nextInt(36))),
                    random.nextInt(5));
        }
        var secret = new DemandSecrecy(counts, PAY.regions(), PAY.catalog()).secret();
        assertThat(secret).isNotEmpty();
        int told = 0;
        for (var entry : counts.entrySet()) {
            if (!secret.contains(entry.getKey())) {
                told++;
                assertSafe(entry.getValue());
            }
        }
        assertThat(told).isGreaterThan(3);
        children.forEach((direction, parts) -> {
            var parent = (Part) direction.getFirst();
            if (secret.contains(parent)) {
                return;
            }
            long rest = of(parent);
            for (var child : parts) {
                if (!secret.contains(child)) {
                    assertSafe(of(parent) - of(child));
                    rest -= of(child);
                }
            }
            assertSafe(rest);
        });
    }

    private static PublishedPay pay() {
        var files = ReviewedFiles.onClasspath("catalog");
        return new PublishedPayReader(files, CatalogContent.read(files).snapshot()).read();
    }

    private long of(Part part) {
        return counts.getOrDefault(part, 0L);
    }

    private static void assertSafe(long postings) {
        assertThat(postings == 0 || postings >= DemandSecrecy.LEAST)
                .as("%d postings", postings)
                .isTrue();
    }

    private void count(String family, @Nullable Level level, String country, long postings) {
        var track = requireNonNull(TRACKS.get(family));
        var places = PAY.regions().from(null, country);
        var subjects = List.of(family, track);
        var levels = level == null ? new Level[] {null} : new Level[] {null, level};
        for (var place : places) {
            for (var subject : subjects) {
                for (var each : levels) {
                    var part = part(subject, each, place);
                    counts.merge(part, postings, Long::sum);
                    for (var wider : places.subList(places.indexOf(place) + 1, places.size())) {
                        child(part(subject, each, wider), place.kind(), part);
                    }
                    if (subject.equals(family)) {
                        child(part(track, each, place), "family", part);
                    }
                    if (each != null) {
                        child(part(subject, null, place), "level", part);
                    }
                }
            }
        }
    }

    private void child(Part parent, Object kind, Part part) {
        children.computeIfAbsent(List.of(parent, kind), _ -> new HashSet<>()).add(part);
    }

    private static Part part(String subject, @Nullable Level level, CellPlace place) {
        return new Part(new DemandCell(subject, level, place), QUARTER);
    }
}
