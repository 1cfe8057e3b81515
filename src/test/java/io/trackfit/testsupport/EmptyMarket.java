package io.trackfit.testsupport;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.market.Market;
import io.trackfit.market.demand.Demand;
import io.trackfit.market.observed.ObservedFigures;
import io.trackfit.market.observed.ObservedPay;
import io.trackfit.market.salary.PublishedPay;
import io.trackfit.market.source.RegisteredSource;
import io.trackfit.market.source.RegisteredSources;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A market that nothing was imported into, without a database. */
public record EmptyMarket(PublishedPay published) implements Market {

    @Override
    public ObservedFigures observed() {
        return new ObservedFigures(ObservedPay.NONE, published, new NoSources(), datasetVersion(published.catalog()));
    }

    @Override
    public ObservedFigures observed(@Nullable String datasetVersion) {
        return observed();
    }

    @Override
    public void look() {}

    @Override
    public String datasetVersion(CatalogSnapshot catalog) {
        return ObservedPay.NONE.datasetVersion(catalog);
    }

    /** Nobody has registered any. */
    private record NoSources() implements RegisteredSources {

        @Override
        public List<RegisteredSource> all() {
            return List.of();
        }

        @Override
        public Optional<RegisteredSource> find(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<RegisteredSource> stored(String id) {
            return Optional.empty();
        }
    }

    @Override
    public Demand demand() {
        return Demand.NONE;
    }
}
