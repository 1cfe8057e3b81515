package io.trackfit.overview.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.trackfit.market.Market;
import io.trackfit.market.salary.PublishedPay;
import io.trackfit.overview.export.ExportView.FileView;
import io.trackfit.overview.export.RowStream.Sum;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of the edition in force, made when the first of them is asked for. */
@Singleton
class Exports {

    /** What others wrote stays theirs; each row names its sources, and NOTICE says what their licences ask for. */
    static final String LICENCE =
            "Selection and texts: Apache-2.0. Figures and names belong to the sources each row names;"
                    + " their terms are in /v1/sources and /NOTICE.";

    /** Behind the name of a file: its checksum. */
    static final String CHECKSUM = ".sha256";

    private final Market market;
    private final MarketTables tables;
    private final Checksums checksums;
    private final ObjectMapper json;
    private volatile @Nullable Made made;

    Exports(Market market, MarketTables tables, Checksums checksums, ObjectMapper json) {
        this.market = market;
        this.tables = tables;
        this.checksums = checksums;
        this.json = json;
    }

    /** Of tables of the market. */
    private static final String LICENCES_OF_SOURCES =
            "Computed figures: Apache-2.0. Rows, and what is computed from them, under the terms of the sources named here.";

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
                    (long) dataset.rows().size(),
                    dataset.columns(),
                    LICENCE,
                    List.of(),
                    written.stream().map(Made::fileView).toList());
        }

        private static FileView fileView(ExportFile file) {
            return new FileView(
                    file.format(),
                    "/v1/exports/" + file.name(),
                    file.format().mediaType(),
                    (long) file.bytes().length,
                    file.sha256(),
                    "/v1/exports/" + file.name() + CHECKSUM);
        }
    }

    List<ExportView> views() {
        return Stream.concat(made().views().stream(), tables.all().stream().map(this::view))
                .toList();
    }

    private ExportView view(MarketTable table) {
        return new ExportView(
                table.id(),
                table.title(),
                table.version(),
                table.rows(),
                table.columns(),
                LICENCES_OF_SOURCES,
                table.sources(),
                Stream.of(ExportFormat.values())
                        .map(format -> {
                            var sum = checksums.known(table, format);
                            var path = "/v1/exports/" + table.name(format);
                            return new FileView(
                                    format,
                                    path,
                                    format.mediaType(),
                                    sum.map(Sum::bytes).orElse(null),
                                    sum.map(Sum::sha256).orElse(null),
                                    path + CHECKSUM);
                        })
                        .toList());
    }

    /** A file of a table of the market. */
    record MarketFile(MarketTable table, ExportFormat format) {

        String name() {
            return table.name(format);
        }
    }

    Optional<MarketFile> findMarket(String name) {
        return tables.all().stream()
                .flatMap(table -> Stream.of(ExportFormat.values()).map(format -> new MarketFile(table, format)))
                .filter(file -> file.name().equals(name))
                .findFirst();
    }

    /** The checksum of a file; empty: there is none of this name. Writes a table of the market through: not for the event loop. */
    Optional<String> checksum(String name) throws IOException {
        var ready = find(name);
        if (ready.isPresent()) {
            return ready.map(ExportFile::sha256);
        }
        var market = findMarket(name);
        return market.isEmpty()
                ? Optional.empty()
                : Optional.of(checksums
                        .of(market.get().table(), market.get().format())
                        .sha256());
    }

    Optional<ExportFile> find(String name) {
        return Optional.ofNullable(made().files().get(name));
    }

    List<String> names() {
        return views().stream()
                .flatMap(view -> view.files().stream())
                .map(file -> file.path().substring("/v1/exports/".length()))
                .toList();
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
