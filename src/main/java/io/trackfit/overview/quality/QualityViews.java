package io.trackfit.overview.quality;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.overview.quality.Quality.Counted;
import io.trackfit.overview.quality.QualityView.IssueCountView;
import io.trackfit.overview.quality.QualityView.TitleCountView;
import io.trackfit.overview.quality.QualityView.TitlesView;

/** What was counted, as it goes on the wire. */
final class QualityViews {

    private static final String NOT_COUNTED = "Rows, titles and issues of sources that want small cells kept secret are"
            + " counted nowhere here; where a cell of theirs can be shown, it is shown by /v1/salary-bands and"
            + " /v1/skill-demand.";

    private QualityViews() {}

    static QualityView of(Counted it, CatalogSnapshot catalog, Coverages coverages) {
        var titles = it.findings().titles();
        return new QualityView(
                it.datasetVersion(),
                it.asOf(),
                new SourceAges(it.asOf()).of(catalog.sources().all(), it.sources(), it.coverage()),
                coverages.pay(),
                coverages.postings(),
                new TitlesView(
                        titles.rows(),
                        titles.otherJobs(),
                        titles.unmapped(),
                        Tally.share(titles.unmapped(), titles.rows()),
                        titles.first().stream()
                                .map(title -> new TitleCountView(title.text(), title.known(), title.rows()))
                                .toList()),
                it.findings().issues().entrySet().stream()
                        .map(issue -> new IssueCountView(
                                issue.getKey(), issue.getKey().effect(), issue.getValue()))
                        .toList(),
                coverages.ofCatalogue(),
                NOT_COUNTED);
    }
}
