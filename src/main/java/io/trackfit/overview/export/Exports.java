package io.trackfit.overview.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.trackfit.market.Market;
import io.trackfit.market.salary.PublishedPay;
import io.trackfit.overview.export.ExportView.FileView;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The files of the edition in force, made when the first of them is asked for. */
@Singleton
class Exports {

    /** What others wrote stays theirs; each row names its sources, and NOTICE says what their licences ask for. */
    static final String LICENCE =
            "Selection and texts: Apache-2.0. Figures and names belong to the sources each row names;"
                    + " their terms are in /v1/sources and /NOTICE.";

    private final Market market;
    private final ObjectMapper json;
    private volatile @Nullable Made made;

    Exports(Market market, ObjectMapper json) {
        this.market = market;
        this.json = json;
    }

    private record Made(PublishedPay edition, Map<String, ExportFile> files, List<ExportView> views) {

        static Made of(PublishedPay pay, ObjectMapper json) {
            var files = new LinkedHashMap<String, ExportFile>();
            var views = Datasets.of(pay, json).stream()
                    .map(dataset -> view(dataset, pay.catalog().version(), files))
                    .toList();
            return new Made(pay, files, views);
        }

        private static ExportView view(Dataset dataset, String version, Map<String, ExportFile> files) {
            var written = List.of(ExportFormat.values()).stream()
                    .map(format -> ExportFile.of(dataset, format))
                    .toList();
            written.forEach(file -> files.put(file.name(), file));
            return new ExportView(
                    dataset.id(),
                    dataset.title(),
                    version,
                    dataset.rows().size(),
                    dataset.columns(),
                    LICENCE,
                    written.stream().map(Made::fileView).toList());
        }

        private static FileView fileView(ExportFile file) {
            return new FileView(
                    file.format(),
                    "/v1/exports/" + file.name(),
                    file.format().mediaType(),
                    file.bytes().length,
                    file.sha256());
        }
    }

    List<ExportView> views() {
        return made().views();
    }

    Optional<ExportFile> find(String name) {
        return Optional.ofNullable(made().files().get(name));
    }

    List<String> names() {
        return List.copyOf(made().files().keySet());
    }

    /** Made twice if two requests meet a new edition at once, which is cheaper than making them wait. */
    private Made made() {
        var pay = market.published();
        var known = made;
        if (known != null && known.edition() == pay) {
            return known;
        }
        var fresh = Made.of(pay, json);
        made = fresh;
        return fresh;
    }
}
