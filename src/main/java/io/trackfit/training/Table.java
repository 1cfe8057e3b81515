package io.trackfit.training;

import io.trackfit.recommendation.model.Learning.Figure;
import java.util.List;
import java.util.Locale;

/** The figures of a model as a table for a terminal. */
final class Table {

    private Table() {}

    static String of(List<Figure> figures) {
        var text = new StringBuilder(line("measure", "split", "form", "group", "cases", "value", "95 % interval"));
        figures.forEach(figure -> text.append(line(figure)));
        return text.toString();
    }

    private static String line(Figure figure) {
        return line(
                figure.measure(),
                figure.split(),
                figure.form(),
                figure.group(),
                Integer.toString(figure.cases()),
                share(figure.value()),
                share(figure.low()) + " to " + share(figure.high()));
    }

    private static String line(
            String measure, String split, String form, String group, String cases, String value, String interval) {
        return String.format(
                Locale.ROOT,
                "%-30s %-21s %-15s %-42s %6s %7s  %s%n",
                measure,
                split,
                form,
                group,
                cases,
                value,
                interval);
    }

    private static String share(int permille) {
        return String.format(Locale.ROOT, "%.3f", permille / 1000.0);
    }
}
