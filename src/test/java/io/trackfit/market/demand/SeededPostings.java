package io.trackfit.market.demand;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.intake.Posting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Six thousand adverts of two years, always the same, with chances that change from one year to the other. */
final class SeededPostings {

    static final int MANY = 6_000;

    /** Chances in percent of a data engineer's advert naming a skill, in 2022 and in 2023. */
    static final Map<String, int[]> CHANCES = chances();

    private static final String[] COUNTRIES = {"US", "US", "US", "US", "DE", "DE", "GB", "IN", "AE", "SA"};
    private static final long SEED = 20_231_231;

    private SeededPostings() {}

    static List<Posting> all() {
        var random = new Random(SEED);
        var all = new ArrayList<Posting>();
        for (int i = 0; i < MANY; i++) {
            all.add(one(i, random));
        }
        return all;
    }

    private static Posting one(int i, Random random) {
        var day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(730));
        int kind = random.nextInt(20);
        var family = kind < 12
                ? "data-engineer"
                : kind < 17 ? "machine-learning-engineer" : kind < 18 ? "ai-engineer" : null;
        var track = kind == 18 ? "data-engineering" : kind == 19 ? null : track(family);
        var country = COUNTRIES[random.nextInt(COUNTRIES.length)];
        boolean rare = (country.equals("AE") || country.equals("SA")) && random.nextInt(10) > 0;
        var known = rare || random.nextInt(12) == 0 ? null : country;
        var city = "AE".equals(known) && random.nextBoolean() ? "dubai" : null;
        return new Posting(
                random.nextInt(50) == 0 ? null : day,
                "Advert " + i,
                family,
                track,
                level(random),
                known,
                city,
                "Employer " + random.nextInt(900),
                skills(random, family, day.getYear() == 2022 ? 0 : 1),
                null,
                1 + random.nextInt(3) / 2);
    }

    private static @Nullable String track(@Nullable String family) {
        return family == null ? null : family.equals("data-engineer") ? "data-engineering" : "ai-engineering";
    }

    private static @Nullable Level level(Random random) {
        int drawn = random.nextInt(5);
        return drawn == 0 ? null : drawn == 1 ? Level.JUNIOR : drawn == 2 ? Level.SENIOR : Level.MID;
    }

    private static List<String> skills(Random random, @Nullable String family, int year) {
        var named = new ArrayList<String>();
        boolean data = "data-engineer".equals(family);
        CHANCES.forEach((skill, chance) -> {
            int percent = data ? chance[year] : chance[year] / 2;
            if (random.nextInt(100) < percent
                    || skill.equals("hadoop") && named.contains("spark") && random.nextInt(3) == 0) {
                named.add(skill);
            }
        });
        return named;
    }

    private static Map<String, int[]> chances() {
        var chances = new LinkedHashMap<String, int[]>();
        chances.put("sql", new int[] {75, 75});
        chances.put("python", new int[] {60, 68});
        chances.put("spark", new int[] {35, 36});
        chances.put("hadoop", new int[] {20, 10});
        chances.put("airflow", new int[] {15, 26});
        chances.put("kafka", new int[] {18, 18});
        chances.put("dbt", new int[] {4, 9});
        chances.put("snowflake", new int[] {20, 24});
        chances.put("aws", new int[] {40, 41});
        chances.put("azure", new int[] {30, 31});
        chances.put("gcp", new int[] {12, 13});
        chances.put("scala", new int[] {14, 10});
        chances.put("java", new int[] {25, 24});
        chances.put("docker", new int[] {10, 11});
        chances.put("kubernetes", new int[] {9, 11});
        chances.put("terraform", new int[] {5, 7});
        chances.put("tableau", new int[] {8, 8});
        chances.put("power-bi", new int[] {7, 8});
        chances.put("pytorch", new int[] {6, 10});
        chances.put("tensorflow", new int[] {9, 8});
        chances.put("mongodb", new int[] {5, 5});
        chances.put("redshift", new int[] {12, 10});
        chances.put("git", new int[] {15, 15});
        chances.put("linux", new int[] {9, 8});
        // What the catalogue lists for no role.
        chances.put("php", new int[] {20, 20});
        chances.put("perl", new int[] {15, 14});
        return chances;
    }
}
