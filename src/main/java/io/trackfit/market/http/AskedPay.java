package io.trackfit.market.http;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.observed.CellQuestion;
import io.trackfit.market.observed.ObservedFigures;
import io.trackfit.market.salary.SalaryFigure;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question about pay: whose, where and when.
 *
 * @param country ISO 3166-1 alpha-2; null: the world
 * @param published what others publish for exactly these people that concerns the place
 */
public record AskedPay(CellQuestion question, @Nullable String country, Stream<SalaryFigure> published) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /** Where a question stands: faults are told in the same words there. */
    public enum Where {
        QUERY,
        BODY;

        public Fault fault(String member, String code, String message) {
            return fault(member, code, message, List.of());
        }

        Fault fault(String member, String code, String message, List<String> nearest) {
            return switch (this) {
                case QUERY -> Fault.in(member, code, message, nearest);
                case BODY -> Fault.at("/" + member, code, message, nearest);
            };
        }
    }

    /** The question as it was put; a role, or a level with a family or track. */
    public record Filters(
            @Nullable String role,
            @Nullable String family,
            @Nullable String track,
            @Nullable Level level,
            @Nullable String location,
            @Nullable String country,
            @Nullable Integer year) {}

    /** Refuses what nobody knows, and what contradicts itself. */
    public static AskedPay of(ObservedFigures observed, Filters asked, Where where) {
        var pay = observed.published();
        var catalog = pay.catalog();
        var faults = new ArrayList<Fault>();
        try {
            new SalaryFilter(asked.role(), asked.family(), asked.track(), asked.level(), null, null, null, null)
                    .checkedBy(catalog);
        } catch (InvalidInput e) {
            faults.addAll(e.faults());
        }
        try {
            PlaceFilter.of(catalog, pay.regions(), asked.location(), asked.country());
        } catch (InvalidInput e) {
            faults.addAll(e.faults());
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults.stream()
                    .map(it ->
                            where.fault(Objects.requireNonNull(it.parameter()), it.code(), it.message(), it.nearest()))
                    .toList());
        }
        var filter =
                new SalaryFilter(asked.role(), asked.family(), asked.track(), asked.level(), null, null, null, null);
        var place = PlaceFilter.of(catalog, pay.regions(), asked.location(), asked.country());
        var questions = new ObservedFilter(filter, place, null).questions(catalog, pay.regions());
        if (questions.size() != 1) {
            throw new InvalidInput(where.fault(
                    "role", "contradictory", "What is asked for contradicts itself: it fits no role or no place."));
        }
        if (!isYear(asked.year())) {
            throw new InvalidInput(where.fault(
                    "year", "out-of-range", "Years are between %d and %d.".formatted(FIRST_YEAR, LAST_YEAR)));
        }
        var found = questions.getFirst();
        return new AskedPay(
                new CellQuestion(found.subject(), found.level(), found.places(), asked.year(), null),
                place.asked() == null ? null : place.asked().country(),
                pay.figures().all().stream()
                        .filter(it -> filter.matches(it, catalog))
                        .filter(it -> place.matches(it.place(), pay.hubsOf(it))));
    }

    static boolean isYear(@Nullable Integer year) {
        return year == null || (year >= FIRST_YEAR && year <= LAST_YEAR);
    }

    /** Whether ISO 4217 has it, as the JDK knows that. */
    public static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(it -> it.getCurrencyCode().equals(code));
    }
}
