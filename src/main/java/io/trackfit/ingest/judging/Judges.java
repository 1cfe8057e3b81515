package io.trackfit.ingest.judging;

import io.trackfit.catalog.JobTitles;
import io.trackfit.ingest.mapping.Mapping;
import io.trackfit.ingest.reading.FirstReading;
import io.trackfit.market.Market;
import io.trackfit.market.conversion.PayPeriods;
import io.trackfit.shared.csv.ReviewedFiles;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Makes judges of the catalogue as it is when a file comes in. */
@Singleton
public class Judges {

    private final JobTitles titles;
    private final Market market;
    private final Clock clock;

    Judges(JobTitles titles, Market market, Clock clock) {
        this.titles = titles;
        this.market = market;
        this.clock = clock;
    }

    /** All that is needed to judge one file: first it is looked at as a whole, then row by row. */
    public static final class Bench {

        private final JobTitles.Edition edition;
        private final PayPeriods periods;
        private final Clock clock;
        private final Words words;
        private final PayBounds bounds;
        private final Places places;
        private final FirstLook firstLook;
        private final WordCounts unmappedTitles = new WordCounts();
        private final WordCounts unmappedSkills = new WordCounts();

        Bench(JobTitles.Edition edition, PayPeriods periods, Clock clock, Mapping mapping, int mostColumns) {
            this.edition = edition;
            this.periods = periods;
            this.clock = clock;
            var files = ReviewedFiles.onClasspath("ingest");
            words = Words.read(files);
            bounds = PayBounds.read(files);
            places = new Places(CountryNames.read(files, edition.catalog()), edition.catalog());
            files.refuseFaults();
            firstLook = new FirstLook(mapping, places, mostColumns);
        }

        public FirstReading firstReading() {
            return firstLook;
        }

        public FirstLook firstLook() {
            return firstLook;
        }

        /** To be called once the whole file was looked at. */
        public Judge judge() {
            var columns = firstLook.columns();
            var rows = new RowReader(columns, words, places, firstLook.distrusted(), clock);
            var pays = new PayReader(
                    columns, words, bounds, new CurrencyUnits(edition.catalog()), periods, edition.catalog());
            var read = new Titles(edition.resolver(), unmappedTitles);
            return switch (columns.mapping().kind()) {
                case SALARY_OBSERVATIONS -> new ObservationJudge(rows, pays, read, words);
                case POSTINGS -> new PostingJudge(rows, pays, read, new SkillNames(edition.catalog(), unmappedSkills));
            };
        }

        /** Titles of none of our families, with the rows that were kept. */
        public WordCounts unmappedTitles() {
            return unmappedTitles;
        }

        /** Skills of lists that no alias knows. */
        public WordCounts unmappedSkills() {
            return unmappedSkills;
        }
    }

    public Bench bench(Mapping mapping, int mostColumns) {
        return new Bench(titles.edition(), market.published().periods(), clock, mapping, mostColumns);
    }
}
