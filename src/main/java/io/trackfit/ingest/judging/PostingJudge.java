package io.trackfit.ingest.judging;

import io.trackfit.ingest.mapping.Field;
import io.trackfit.ingest.reading.Row;
import io.trackfit.market.intake.Posting;
import org.jspecify.annotations.Nullable;

/** Judges rows of adverts. Pay that cannot be read takes nothing from the advert. */
final class PostingJudge implements Judge {

    private final RowReader rows;
    private final PayReader pays;
    private final Titles titles;
    private final SkillNames skills;
    private final RowIssues payIssues = new RowIssues();

    PostingJudge(RowReader rows, PayReader pays, Titles titles, SkillNames skills) {
        this.rows = rows;
        this.pays = pays;
        this.titles = titles;
        this.skills = skills;
    }

    @Override
    public Judged judge(Row row, int repeats, RowIssues issues) {
        if (!rows.readable(row, issues)) {
            return new Judged.Rejected();
        }
        var title = rows.title(row, issues);
        var date = rows.date(row, issues);
        if (date == null && !issues.reject()) {
            issues.add(IssueCode.MISSING_VALUE, rows.columns().name(Field.DATE), "");
        }
        var where = rows.where(row, issues);
        if (issues.reject()) {
            return new Judged.Rejected();
        }
        var pay = pay(row, where.country(), issues);
        var reading = titles.read(title, repeats);
        var level = rows.level(row, reading, issues);
        return new Judged.Posted(new Posting(
                date,
                title,
                reading.family(),
                reading.track(),
                level,
                where.country(),
                where.location(),
                rows.name(row, Field.EMPLOYER),
                skills.read(rows.columns().raw(row, Field.SKILLS), rows.listSeparator(), repeats),
                pay,
                repeats));
    }

    private Posting.@Nullable Pay pay(Row row, @Nullable String country, RowIssues issues) {
        if (!pays.tells(row)) {
            return null;
        }
        payIssues.begin(row.line());
        var pay = pays.read(row, country, payIssues);
        if (pay == null) {
            for (var issue : payIssues.all()) {
                issues.add(
                        IssueCode.PAY_NOT_READ,
                        issue.column(),
                        issue.code().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ": "
                                + issue.value());
            }
            return null;
        }
        return new Posting.Pay(
                pay.currency(),
                pay.amounts().getFirst().yearly(),
                pay.amounts().getLast().yearly());
    }
}
