package io.trackfit.training;

import io.trackfit.catalog.CatalogContent;
import io.trackfit.profile.Dictionaries;
import io.trackfit.recommendation.model.CatalogFacts;
import io.trackfit.recommendation.model.Models;
import io.trackfit.training.cases.LabelledFiles;
import io.trackfit.training.learning.Casebook;
import io.trackfit.training.learning.Design;
import io.trackfit.training.quality.AsItIs;
import java.nio.file.Path;

/**
 * Prints how a published model does on the labelled cases of a directory: {@code Evaluate <directory> <version or newest>}.
 * On cases it was learned from this flatters it; the figures of the model file are of cases it had not seen.
 */
public final class Evaluate {

    private Evaluate() {}

    public static void main(String[] args) {
        var models = new Models();
        var file = models.require(args[1].equals("newest") ? null : args[1], "version");
        var catalog = CatalogContent.read().snapshot();
        var facts = CatalogFacts.of(catalog);
        var cases = new LabelledFiles(Dictionaries.of(catalog)).read(Path.of(args[0]));
        var book = Casebook.of(new Design(file.model(), facts), cases);
        System.out.println("Model " + file.version() + " as it is");
        System.out.print(Table.of(AsItIs.measure(book, file.model(), facts)));
    }
}
