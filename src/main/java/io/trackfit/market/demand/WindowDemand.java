package io.trackfit.market.demand;

import io.trackfit.market.demand.SkillDemand.Change;
import io.trackfit.market.demand.cells.QuarterCount;
import io.trackfit.market.demand.cells.Skills;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What one cell says in one window. What it holds is told only as far as it may be. */
public sealed interface WindowDemand {

    /**
     * Enough postings, and no wish against it.
     *
     * @param postings distinct ones
     * @param covered postings that name skills, and only such as are listed for the roles of the cell
     * @param previous distinct postings of the window before; null: it cannot be shown
     * @param sources ids of the registered sources
     * @param skills named now, or named before and tested; those that most name first
     */
    record Shown(
            long postings,
            long covered,
            @Nullable Long previous,
            List<String> sources,
            List<SkillDemand> skills,
            Map<String, SkillDemand> byId)
            implements WindowDemand {

        /** Of a skill that is named: 1 for the one that most postings name. */
        public int rank(String skill) {
            return 1 + skills.indexOf(byId.get(skill));
        }

        static Shown of(Sum now, @Nullable Sum before, Skills names) {
            var skills = new ArrayList<SkillDemand>();
            var tested = before == null ? Map.<String, Change>of() : changes(now, before, names);
            var all = new TreeSet<>(tested.keySet());
            now.skills.keySet().forEach(number -> all.add(names.id(number)));
            for (var id : all) {
                var count = now.skills.getOrDefault(names.number(id), SkillCount.NONE);
                var change = tested.get(id);
                var interval = Interval.of(count.named(), now.postings);
                var trend =
                        change == null ? Trend.NOT_TESTED : DemandRules.trend(change.difference(), change.adjusted());
                skills.add(new SkillDemand(
                        id,
                        count.named(),
                        count.unlocked(),
                        (double) count.named() / now.postings,
                        interval,
                        change,
                        trend,
                        DemandRules.hot(interval, trend)));
            }
            skills.sort(Comparator.comparingInt(SkillDemand::named).reversed().thenComparing(SkillDemand::skill));
            var byId = new HashMap<String, SkillDemand>();
            skills.forEach(skill -> byId.put(skill.skill(), skill));
            return new Shown(
                    now.postings,
                    now.covered,
                    before == null ? null : before.postings,
                    List.copyOf(now.sources),
                    List.copyOf(skills),
                    Map.copyOf(byId));
        }

        private static Map<String, Change> changes(Sum now, Sum before, Skills names) {
            var all = new TreeSet<>(now.skills.keySet());
            all.addAll(before.skills.keySet());
            all.removeIf(skill -> now.named(skill) + before.named(skill) < DemandRules.LEAST_NAMED);
            var p = all.stream()
                    .mapToDouble(skill -> Significance.ofDifference(
                            now.named(skill), now.postings, before.named(skill), before.postings))
                    .toArray();
            var adjusted = Significance.adjusted(p);
            var changes = new HashMap<String, Change>();
            int i = 0;
            for (var skill : all) {
                double share = (double) before.named(skill) / before.postings;
                changes.put(
                        names.id(skill),
                        new Change(
                                before.named(skill),
                                share,
                                (double) now.named(skill) / now.postings - share,
                                Interval.ofDifference(
                                        now.named(skill), now.postings, before.named(skill), before.postings),
                                p[i],
                                adjusted[i]));
                i++;
            }
            return changes;
        }
    }

    /** Too few postings to say anything reliable. */
    record TooFew(long postings) implements WindowDemand {}

    /** A source wants it kept secret: not even the number of postings is told. */
    record Confidential() implements WindowDemand {}

    /** It was something once and cannot be replayed. */
    record Erased(QuarterCount.Erased.Cause cause) implements WindowDemand {}

    /** The counts of several quarters together. */
    final class Sum {

        private final Map<Integer, SkillCount> skills = new HashMap<>();
        private final TreeSet<String> sources = new TreeSet<>();
        private long postings;
        private long covered;

        void add(QuarterCount.Counted quarter) {
            postings += quarter.postings();
            covered += quarter.covered();
            sources.addAll(quarter.sources());
            for (int i = 0; i < quarter.skills().length; i++) {
                skills.merge(
                        quarter.skills()[i],
                        new SkillCount(quarter.named()[i], quarter.unlocked()[i]),
                        SkillCount::plus);
            }
        }

        long postings() {
            return postings;
        }

        private int named(int skill) {
            return skills.getOrDefault(skill, SkillCount.NONE).named();
        }
    }
}
