package io.trackfit.market.observed;

import io.trackfit.market.source.Confidence;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** How far figures from several sources are to be trusted: as far as the weakest. */
final class Confidences {

    private Confidences() {}

    static String lowest(Stream<Confidence> confidences) {
        return confidences
                .max(Comparator.naturalOrder())
                .orElse(Confidence.LOW)
                .name()
                .toLowerCase(Locale.ROOT);
    }
}
