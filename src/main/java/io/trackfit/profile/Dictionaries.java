package io.trackfit.profile;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.JobTitles;
import io.trackfit.catalog.title.TitleResolver;
import io.trackfit.extraction.SkillExtractors;

/** Everything that recognises parts of an input, made of one and the same catalogue. */
public record Dictionaries(
        CatalogSnapshot catalog, SkillExtractors.Edition skills, TitleResolver titles, Credentials credentials) {

    public static Dictionaries of(CatalogSnapshot catalog) {
        return of(SkillExtractors.Edition.of(catalog));
    }

    static Dictionaries of(SkillExtractors.Edition skills) {
        var catalog = skills.catalog();
        return new Dictionaries(catalog, skills, JobTitles.resolver(catalog), new Credentials(catalog));
    }
}
