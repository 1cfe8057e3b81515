package io.trackfit.overview.quality;

import io.trackfit.catalog.Catalog;
import io.trackfit.catalog.http.Chosen;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.answer.Paging;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/quality")
@Tag(name = "openness")
@PermitAll
@FromSnapshot
class QualityResource {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Quality quality;
    private final Catalog catalog;

    QualityResource(Quality quality, Catalog catalog) {
        this.quality = quality;
        this.catalog = catalog;
    }

    @GET
    @Operation(summary = "Say how old, how complete and how far withheld the figures are", description = """
                    The age of every source, counted to asOf, and the rule by which it is stale; imported rows and the \
                    share of their cells that is withheld; titles that no rule knows; issues of all imports that count; \
                    and what is known of each role in each country of the catalogue. Rows of sources that want small \
                    cells kept secret are in no count.""")
    public QualityView quality() {
        return quality.view();
    }

    @GET
    @Path("/coverage")
    @Operation(summary = "List what is known of each role in each country", description = """
                    Countries of the catalogue, where holes are shown too, and all others that rows name. The first of each \
                    role has no country: rows that tell none, and figures published for a region or the world.""")
    public Page<CoverageView> coverage(
            @RestQuery @Nullable String role,
            @Parameter(description = "ISO 3166-1 alpha-2") @RestQuery @Nullable String country,
            @RestQuery @Nullable String fields,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        Chosen.require("role", "role", catalog.snapshot().roles(), role);
        if (country != null && !COUNTRIES.contains(country)) {
            throw new InvalidInput(Fault.in("country", "unknown-country", "There is no such country in ISO 3166-1."));
        }
        var chosen = quality.coverage().stream()
                .filter(it -> role == null || it.role().equals(role))
                .filter(it -> country == null || country.equals(it.country()))
                .toList();
        return Paging.of(limit, cursor, role, country).page(chosen, it -> it.role() + '/' + it.country());
    }
}
