package io.trackfit.overview.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.trackfit.market.http.CitedSource;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table that is made while it is sent, the same bytes as long as its state is the same.
 *
 * @param state what its bytes depend on
 * @param version of the data
 * @param rows null: not known before it is made
 * @param columns names of the members of a row, in their order
 * @param sources all whose rows or figures are in it, with their licences
 */
record MarketTable(
        String id,
        String title,
        String state,
        String version,
        @Nullable Long rows,
        List<String> columns,
        List<CitedSource> sources,
        Content content) {

    /** Gives the rows in their order. */
    interface Content {
        void each(Consumer<JsonNode> row) throws IOException;
    }

    String name(ExportFormat format) {
        return id + '.' + format.extension();
    }
}
