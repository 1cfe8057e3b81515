package io.trackfit.ingest.judging;

import io.trackfit.ingest.mapping.Field;
import io.trackfit.ingest.reading.Row;
import io.trackfit.market.intake.Observation;
import io.trackfit.market.salary.SalaryFigure.Component;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Judges rows of pay. */
final class ObservationJudge implements Judge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RowReader rows;
    private final PayReader pays;
    private final Titles titles;
    private final Words words;

    ObservationJudge(RowReader rows, PayReader pays, Titles titles, Words words) {
        this.rows = rows;
        this.pays = pays;
        this.titles = titles;
        this.words = words;
    }

    @Override
    public Judged judge(Row row, int repeats, RowIssues issues) {
        if (!rows.readable(row, issues)) {
            return new Judged.Rejected();
        }
        var title = rows.title(row, issues);
        var date = rows.date(row, issues);
        int year = rows.year(row, date, issues);
        var where = rows.where(row, issues);
        var pay = pays.read(row, where.country(), issues);
        var component = component(row, issues);
        var remote = remoteShare(row, issues);
        if (pay == null || issues.reject()) {
            return new Judged.Rejected();
        }
        var reading = titles.read(title, repeats);
        var level = rows.level(row, reading, issues);
        var type = rows.columns().text(row, Field.EMPLOYMENT_TYPE);
        var observations = new ArrayList<Observation>(pay.amounts().size());
        for (var told : pay.amounts()) {
            observations.add(new Observation(
                    year,
                    date,
                    title,
                    reading.family(),
                    reading.track(),
                    level,
                    where.country(),
                    where.location(),
                    pay.currency(),
                    told.amount(),
                    pay.period(),
                    component,
                    told.bound(),
                    told.yearly(),
                    rows.name(row, Field.EMPLOYER),
                    type.isEmpty() ? null : words.employmentType(type),
                    remote,
                    repeats));
        }
        return new Judged.Observed(observations);
    }

    private Component component(Row row, RowIssues issues) {
        var text = rows.columns().text(row, Field.COMPONENT);
        if (text.isEmpty()) {
            return Component.NOT_STATED;
        }
        var component = words.component(text);
        if (component.isEmpty()) {
            issues.add(IssueCode.UNKNOWN_COMPONENT, rows.columns().name(Field.COMPONENT), text);
        }
        return component.orElse(Component.NOT_STATED);
    }

    /** Told as a word, or as a percentage with or without its sign. */
    private @Nullable BigDecimal remoteShare(Row row, RowIssues issues) {
        var text = rows.columns().text(row, Field.REMOTE);
        if (text.isEmpty()) {
            return null;
        }
        var digits = Digits.plain(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
        if (digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9') && !digits.isEmpty()) {
            var share = new BigDecimal(digits).divide(HUNDRED).stripTrailingZeros();
            if (share.compareTo(BigDecimal.ONE) <= 0) {
                return share.signum() == 0 ? BigDecimal.ZERO : share;
            }
        }
        var share = words.remoteShare(text);
        if (share.isEmpty()) {
            issues.add(IssueCode.UNKNOWN_REMOTE_SHARE, rows.columns().name(Field.REMOTE), text);
        }
        return share.orElse(null);
    }
}
