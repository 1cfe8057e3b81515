package io.trackfit.catalog.http;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.catalog.Catalog;
import io.trackfit.catalog.place.Currency;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.answer.Paging;
import io.trackfit.shared.i18n.RequestLanguage;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/currencies")
@Tag(name = "catalogue")
@PermitAll
@NonBlocking
@FromSnapshot
class CurrencyResource {

    private final Catalog catalog;
    private final RequestLanguage language;

    CurrencyResource(Catalog catalog, RequestLanguage language) {
        this.catalog = catalog;
        this.language = language;
    }

    @GET
    @Operation(
            summary = "List currencies with minor units and rates",
            description = "A rate is a standing peg or a dated reference; where none is known there is no conversion.")
    public Page<LocationView.CurrencyView> currencies(
            @RestQuery @Nullable String ids,
            @RestQuery @Nullable String fields,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var names = names();
        var currencies = Chosen.of("currency", names.snapshot().currencies(), ids);
        return Paging.of(limit, cursor, ids)
                .page(currencies, Currency::code)
                .map(it -> LocationView.CurrencyView.of(it, names));
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Show a currency")
    public LocationView.CurrencyView currency(@RestPath String code) {
        var names = names();
        return LocationView.CurrencyView.of(
                Chosen.one("currency", names.snapshot().currencies(), code), names);
    }

    private Names names() {
        return new Names(catalog.snapshot(), language.tag());
    }
}
