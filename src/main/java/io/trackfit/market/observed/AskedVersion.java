package io.trackfit.market.observed;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.Gone;
import io.trackfit.shared.problem.InvalidInput;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads which version of the market an answer is to be replayed at, or says why it cannot be had. */
public final class AskedVersion {

    private static final Pattern VERSION = Pattern.compile("([^+]{1,64})\\+([0-9]{1,18})");

    private AskedVersion() {}

    /**
     * The number of the version.
     *
     * @param datasetVersion as an answer gave it; null: the present one
     * @param kept versions before the present one that can be replayed
     */
    public static long of(@Nullable String datasetVersion, CatalogSnapshot catalog, long present, int kept) {
        if (datasetVersion == null) {
            return present;
        }
        var now = catalog.version() + '+' + present;
        var parts = VERSION.matcher(datasetVersion);
        if (!parts.matches()) {
            throw new InvalidInput(Fault.in("datasetVersion", "not-a-version", "It looks like %s.".formatted(now)));
        }
        if (!parts.group(1).equals(catalog.version())) {
            throw new Gone("The catalogue is %s now. Answers are replayed within one release of it."
                    .formatted(catalog.version()));
        }
        long version = Long.parseLong(parts.group(2));
        if (version > present) {
            throw new InvalidInput(Fault.in(
                    "datasetVersion",
                    "unknown-version",
                    "There is no such version yet; the present one is %s.".formatted(now)));
        }
        if (version < present - kept) {
            throw new Gone(
                    "The last %d versions of the market before %s are kept; this one is older.".formatted(kept, now));
        }
        return version;
    }
}
