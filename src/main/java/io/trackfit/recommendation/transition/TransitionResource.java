package io.trackfit.recommendation.transition;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.NearestNames;
import io.trackfit.catalog.NearestNames.Name;
import io.trackfit.catalog.NearestNames.Near;
import io.trackfit.catalog.http.Chosen;
import io.trackfit.market.Market;
import io.trackfit.market.http.SalaryBands;
import io.trackfit.recommendation.text.Names;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.i18n.RequestLanguage;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Says what a change from one role or track to another takes. */
@Path("/v1/transitions")
@Tag(name = "recommendation")
@PermitAll
@NonBlocking
@FromSnapshot
class TransitionResource {

    private static final int NEAREST = 3;

    private final Market market;
    private final RequestLanguage language;

    TransitionResource(Market market, RequestLanguage language) {
        this.market = market;
        this.language = language;
    }

    @GET
    @Operation(summary = "Show what a change of role or track takes", description = """
                    Skills both ends ask for, those to learn by their importance at the destination, those left over, what \
                    both ends pay, credentials that help, and what the source article says of the move. A skill the \
                    destination asks for that follows from one of the start goes along too. The way back is asked by \
                    turning from and to around, and differs.""")
    public TransitionView transition(
            @Parameter(required = true, description = "Id of a role or track", example = "mid-data-engineer")
                    @RestQuery
                    @Nullable
                    String from,
            @Parameter(required = true, description = "Id of another role or track", example = "mid-ai-engineer")
                    @RestQuery
                    @Nullable
                    String to,
            @Parameter(description = "Also give pay in this currency (ISO 4217)") @RestQuery @Nullable
                    String currency) {
        var observed = market.observed();
        var catalog = observed.catalog();
        var faults = new ArrayList<Fault>();
        var start = end("from", from, catalog, faults);
        var destination = end("to", to, catalog, faults);
        if (start != null && destination != null && start.id().equals(destination.id())) {
            faults.add(Fault.in("to", "repeated", "'%s' is both ends.".formatted(destination.id())));
        }
        Chosen.missing("currency", "currency", catalog.currencies(), currency).ifPresent(faults::add);
        if (start == null || destination == null || !faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        var names = new Names(catalog, language.tag());
        return new Transitions(catalog, new SalaryBands(observed, currency, null), names).between(start, destination);
    }

    private static @Nullable End end(
            String parameter, @Nullable String id, CatalogSnapshot catalog, List<Fault> faults) {
        if (id == null || id.isBlank()) {
            faults.add(Fault.in(parameter, "required", "Name a role or a track."));
            return null;
        }
        var found = End.find(id, catalog);
        if (found.isEmpty()) {
            faults.add(Fault.in(
                    parameter, "unknown-role", "There is no role or track '%s'.".formatted(id), nearest(id, catalog)));
        }
        return found.orElse(null);
    }

    private static List<String> nearest(String id, CatalogSnapshot catalog) {
        var known = Stream.concat(catalog.roles().ids().stream(), catalog.tracks().ids().stream());
        return NearestNames.of(known.map(it -> new Name(it, it)).toList()).nearest(id, NEAREST).stream()
                .map(Near::id)
                .toList();
    }
}
