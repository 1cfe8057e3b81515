package io.trackfit.overview.export;

import io.trackfit.overview.export.RowStream.Sum;
import io.trackfit.shared.answer.ReadyAnswers;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Checksums of tables that are made while they are sent. One is worked out when it is first asked for, by writing the table
 * once through, and remembered as long as the table is the same.
 */
@Singleton
class Checksums {

    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();
    private final ReadyAnswers answers;

    private record Remembered(String state, Sum sum) {}

    Checksums(ReadyAnswers answers) {
        this.answers = answers;
    }

    /** As far as it was asked for. */
    Optional<Sum> known(MarketTable table, ExportFormat format) {
        return Optional.ofNullable(remembered.get(table.name(format)))
                .filter(it -> it.state().equals(table.state()))
                .map(Remembered::sum);
    }

    /** One at a time: who asks for the same meanwhile finds it done. Not for the event loop. */
    synchronized Sum of(MarketTable table, ExportFormat format) throws IOException {
        var known = known(table, format);
        if (known.isPresent()) {
            return known.get();
        }
        var sum = RowStream.sum(table, format);
        remembered.put(table.name(format), new Remembered(table.state(), sum));
        answers.forget(uri -> uri.startsWith("/v1/exports"));
        return sum;
    }
}
