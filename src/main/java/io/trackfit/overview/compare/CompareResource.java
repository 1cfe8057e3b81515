package io.trackfit.overview.compare;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.NearestNames;
import io.trackfit.catalog.NearestNames.Name;
import io.trackfit.catalog.NearestNames.Near;
import io.trackfit.market.Market;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.i18n.RequestLanguage;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/compare")
@Tag(name = "overview")
@PermitAll
@NonBlocking
@FromSnapshot
class CompareResource {

    private static final String PARAMETER = "roles";
    private static final int FEWEST = 2;
    private static final int MOST = 4;
    private static final int NEAREST = 3;

    private final Market market;
    private final RequestLanguage language;

    CompareResource(Market market, RequestLanguage language) {
        this.market = market;
        this.language = language;
    }

    @GET
    @Operation(summary = "Compare roles or tracks side by side", description = """
                    The same rows for all, each point with its sources; items is null where we know no answer. Skills are \
                    the fifteen most important of a role, or of the core ones of a track.""")
    public Comparison compare(
            @Parameter(
                            required = true,
                            description = "Two to four ids of roles or tracks, separated by commas",
                            example = "mid-data-engineer,mid-ai-engineer")
                    @RestQuery
                    @Nullable
                    String roles) {
        var pay = market.published();
        return new Comparisons(pay, language.tag()).of(read(roles, pay.catalog()));
    }

    private static List<String> read(@Nullable String roles, CatalogSnapshot catalog) {
        if (roles == null || roles.isBlank()) {
            throw new InvalidInput(Fault.in(PARAMETER, "required", "Name two to four roles or tracks."));
        }
        var ids = List.of(roles.split(",", -1));
        var faults = new ArrayList<Fault>();
        if (ids.size() < FEWEST || ids.size() > MOST) {
            faults.add(Fault.in(
                    PARAMETER, "out-of-range", "Two to four are compared; these are %d.".formatted(ids.size())));
        }
        var seen = new HashSet<String>();
        for (var id : ids) {
            if (!seen.add(id)) {
                faults.add(Fault.in(PARAMETER, "repeated", "'%s' is there twice.".formatted(id)));
            } else if (catalog.roles().find(id).isEmpty()
                    && catalog.tracks().find(id).isEmpty()) {
                faults.add(Fault.in(
                        PARAMETER,
                        "unknown-role",
                        "There is no role or track '%s'.".formatted(id),
                        nearest(id, catalog)));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return ids;
    }

    private static List<String> nearest(String id, CatalogSnapshot catalog) {
        var known = Stream.concat(catalog.roles().ids().stream(), catalog.tracks().ids().stream());
        return NearestNames.of(known.map(it -> new Name(it, it)).toList()).nearest(id, NEAREST).stream()
                .map(Near::id)
                .toList();
    }
}
