package io.trackfit.catalog.certification;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Whether a credential can be obtained on a day.
 *
 * @param answer {@code YES}, {@code NO}, or {@code UNKNOWN}: our evidence does not reach that day
 * @param reason why, as a code
 */
public record Obtainability(LocalDate on, Answer answer, Reason reason) {

    /**
     * Where the first day is not known, a credential counts as obtainable this long before the first sign of it that
     * we hold: exams are not opened and withdrawn within a year. Curated.
     */
    private static final Period OPEN_BEFORE_EVIDENCE = Period.ofYears(1);

    /** Three answers, since silence is not a no. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    /** Why an answer is what it is. */
    public enum Reason {
        /** Open on that day. */
        OPEN,
        /** Open on that day as a beta: the exam counts, its form may change. */
        OPEN_AS_BETA,
        /** It had ended by that day. */
        ENDED,
        /** Its first day came later. */
        NOT_YET_OPEN,
        /** Only the month or year of its first or last day is known, and the day asked is within it. */
        DAY_NOT_KNOWN,
        /** The day is before anything we know of it. */
        BEFORE_OUR_EVIDENCE,
        /** The day is after our last review. */
        AFTER_OUR_REVIEW
    }

    /** @param reviewed the day the catalogue was last reviewed: later days are not known */
    public static Obtainability of(Certification certification, LocalDate on, LocalDate reviewed) {
        return switch (certification.status()) {
            case RETIRED, RETIRING -> ending(certification, on);
            case ACTIVE -> open(certification, on, reviewed, Reason.OPEN);
            case BETA -> open(certification, on, reviewed, Reason.OPEN_AS_BETA);
        };
    }

    private static Obtainability ending(Certification certification, LocalDate on) {
        var end = PartialDate.of(certification.statusDate());
        if (end == null) {
            return new Obtainability(on, Answer.UNKNOWN, Reason.DAY_NOT_KNOWN);
        }
        if (!end.exact() && end.contains(on)) {
            return new Obtainability(on, Answer.UNKNOWN, Reason.DAY_NOT_KNOWN);
        }
        if (!on.isBefore(end.first())) {
            return new Obtainability(on, Answer.NO, Reason.ENDED);
        }
        return since(firstDay(certification), on, end.first(), Reason.OPEN);
    }

    private static Obtainability open(Certification certification, LocalDate on, LocalDate reviewed, Reason yes) {
        if (on.isAfter(reviewed)) {
            return new Obtainability(on, Answer.UNKNOWN, Reason.AFTER_OUR_REVIEW);
        }
        var evidence = PartialDate.of(certification.evidenceDate());
        return since(firstDay(certification), on, evidence == null ? reviewed : evidence.first(), yes);
    }

    private static Obtainability since(@Nullable PartialDate first, LocalDate on, LocalDate evidence, Reason yes) {
        if (first == null) {
            return on.isBefore(evidence.minus(OPEN_BEFORE_EVIDENCE))
                    ? new Obtainability(on, Answer.UNKNOWN, Reason.BEFORE_OUR_EVIDENCE)
                    : new Obtainability(on, Answer.YES, yes);
        }
        if (on.isBefore(first.first())) {
            return new Obtainability(on, Answer.NO, Reason.NOT_YET_OPEN);
        }
        return !first.exact() && first.contains(on)
                ? new Obtainability(on, Answer.UNKNOWN, Reason.DAY_NOT_KNOWN)
                : new Obtainability(on, Answer.YES, yes);
    }

    /** The day its first exam opened, where every exam's first day is known; a later exam says nothing of the first. */
    private static @Nullable PartialDate firstDay(Certification certification) {
        PartialDate earliest = null;
        for (var exam : certification.exams()) {
            var from = PartialDate.of(exam.from());
            if (from == null) {
                return null;
            }
            if (earliest == null || from.first().isBefore(earliest.first())) {
                earliest = from;
            }
        }
        return earliest;
    }
}
