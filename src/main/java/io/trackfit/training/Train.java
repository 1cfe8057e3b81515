package io.trackfit.training;

import io.trackfit.catalog.CatalogContent;
import io.trackfit.profile.Dictionaries;
import io.trackfit.recommendation.model.CatalogFacts;
import io.trackfit.recommendation.model.Learning;
import io.trackfit.recommendation.model.ModelFile;
import io.trackfit.scoring.model.PerTrack;
import io.trackfit.training.cases.Form;
import io.trackfit.training.cases.Label;
import io.trackfit.training.cases.LabelledFiles;
import io.trackfit.training.learning.Casebook;
import io.trackfit.training.learning.Design;
import io.trackfit.training.learning.Learner;
import io.trackfit.training.quality.Quality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a model file from labelled cases: {@code Train <directory of cases> <plan> <model file>}. The plan is a model file
 * with the curated parts and the card; what is learned and measured is filled in.
 */
public final class Train {

    private Train() {}

    public static void main(String[] args) throws IOException {
        var plan = read(Path.of(args[1]));
        var catalog = CatalogContent.read().snapshot();
        var facts = CatalogFacts.of(catalog);
        var cases = new LabelledFiles(Dictionaries.of(catalog)).read(Path.of(args[0]));
        var book = Casebook.of(new Design(plan.model(), facts), cases);
        var outcome = new Quality(book, plan.model(), facts).measure();
        var learned = new ModelFile(
                plan.version(),
                plan.date(),
                plan.basis(),
                plan.card(),
                new Learning(
                        sources(book),
                        settings(outcome.settings()),
                        counts(book, outcome.weights()),
                        outcome.figures()),
                plan.direction().learned(outcome.weights(), outcome.link()),
                plan.readiness());
        Files.writeString(Path.of(args[2]), ModelText.of(learned));
        System.out.print(Table.of(outcome.figures()));
    }

    private static ModelFile read(Path plan) throws IOException {
        try (var json = Files.newInputStream(plan)) {
            return ModelFile.read(json);
        }
    }

    private static Learning.Settings settings(Learner.Settings settings) {
        return new Learning.Settings(
                (int) Math.round(settings.ridge() * 1e6), (int) Math.round(settings.pair() * 1e3), settings.fewest());
    }

    private static List<Learning.Cases> sources(Casebook book) {
        var counts = new TreeMap<String, int[]>();
        for (int i : book.plain()) {
            var one = book.cases().get(i);
            counts.computeIfAbsent(one.source() + "/" + one.form().ordinal(), any -> new int[Label.values().length])[
                    one.label().ordinal()]++;
        }
        var sources = new ArrayList<Learning.Cases>();
        counts.forEach((key, count) -> {
            int cut = key.lastIndexOf('/');
            var form = Form.values()[Integer.parseInt(key.substring(cut + 1))];
            sources.add(new Learning.Cases(key.substring(0, cut), form.id(), count[0], count[1], count[2]));
        });
        return sources;
    }

    private static List<Learning.Counted> counts(Casebook book, Map<String, PerTrack> weights) {
        var counts = new int[book.design().size()][Label.values().length];
        for (int i : book.plain()) {
            for (int piece : book.rows().get(i).evidence()) {
                counts[piece][book.cases().get(i).label().ordinal()]++;
            }
        }
        var counted = new ArrayList<Learning.Counted>();
        for (int piece = 0; piece < counts.length; piece++) {
            var id = book.design().evidence().get(piece);
            var count = counts[piece];
            counted.add(new Learning.Counted(
                    id, weights.containsKey(id) ? "learned" : "curated", count[0], count[1], count[2]));
        }
        return counted;
    }
}
