package io.trackfit.market.demand;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.intake.Posting;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The same figures by other ways: postings are counted one by one, ends of intervals are found by halving from what they
 * mean, tails of the normal distribution by adding up its density.
 */
record CountedByHand(List<Posting> postings) {

    private static final double Z = 1.959963984540054;

    CountedByHand of(String subject, @Nullable Level level, Set<String> countries, LocalDate from, LocalDate to) {
        return new CountedByHand(postings.stream()
                .filter(it -> subject.equals(it.family()) || subject.equals(it.track()))
                .filter(it -> level == null || level == it.level())
                .filter(it -> countries.isEmpty() || (it.country() != null && countries.contains(it.country())))
                .filter(it -> it.date() != null
                        && !it.date().isBefore(from)
                        && !it.date().isAfter(to))
                .toList());
    }

    int n() {
        return postings.size();
    }

    int named(String... skills) {
        return (int) postings.stream()
                .filter(it -> it.skills().containsAll(Arrays.asList(skills)))
                .count();
    }

    double share(String skill) {
        return (double) named(skill) / n();
    }

    Set<String> skills() {
        return postings.stream().flatMap(it -> it.skills().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Postings that are wholly known with the listed skills and this one, and name it. */
    long unlocked(String skill, Set<String> listed) {
        var known = new TreeSet<>(listed);
        known.add(skill);
        return postings.stream()
                .filter(it -> it.skills().contains(skill) && known.containsAll(it.skills()))
                .count();
    }

    /** The shares that a score test would not refuse. */
    double[] interval(String skill) {
        double share = share(skill);
        DoublePredicate fits = assumed -> Math.abs(share - assumed) <= Z * Math.sqrt(assumed * (1 - assumed) / n());
        return new double[] {edge(share, 0, fits), edge(share, 1, fits)};
    }

    private static double edge(double inside, double outside, DoublePredicate fits) {
        if (fits.test(outside)) {
            return outside;
        }
        double in = inside;
        double out = outside;
        for (int i = 0; i < 100; i++) {
            double middle = (in + out) / 2;
            if (fits.test(middle)) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return in;
    }

    double[] difference(String skill, CountedByHand before) {
        double now = share(skill);
        double then = before.share(skill);
        var ofNow = interval(skill);
        var ofThen = before.interval(skill);
        return new double[] {
            now - then - Math.sqrt(square(now - ofNow[0]) + square(ofThen[1] - then)),
            now - then + Math.sqrt(square(ofNow[1] - now) + square(then - ofThen[0]))
        };
    }

    private static double square(double x) {
        return x * x;
    }

    /** The largest rank whose p is small enough takes all smaller ones with it. */
    Map<String, Boolean> discoveries(CountedByHand before, int leastNamed, double rate) {
        var p = new TreeMap<String, Double>();
        var skills = skills();
        skills.addAll(before.skills());
        for (var skill : skills) {
            if (named(skill) + before.named(skill) >= leastNamed) {
                p.put(skill, p(skill, before));
            }
        }
        var sorted = p.values().stream().sorted().toList();
        double bar = -1;
        for (int rank = 1; rank <= sorted.size(); rank++) {
            if (sorted.get(rank - 1) <= rate * rank / sorted.size()) {
                bar = sorted.get(rank - 1);
            }
        }
        double last = bar;
        return p.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue() <= last));
    }

    private double p(String skill, CountedByHand before) {
        double pooled = (double) (named(skill) + before.named(skill)) / (n() + before.n());
        double deviation = Math.sqrt(pooled * (1 - pooled) * (1.0 / n() + 1.0 / before.n()));
        double z = Math.abs(share(skill) - before.share(skill)) / deviation;
        double step = 1e-4;
        double tail = 0;
        for (double x = z + step / 2; x < z + 12; x += step) {
            tail += step * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
        }
        return 2 * tail;
    }
}
