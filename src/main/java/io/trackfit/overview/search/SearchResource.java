package io.trackfit.overview.search;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.catalog.http.Names;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.http.Wire;
import io.trackfit.shared.i18n.FoldedText;
import io.trackfit.shared.i18n.RequestLanguage;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/search")
@Tag(name = "overview")
@PermitAll
@NonBlocking
@FromSnapshot
class SearchResource {

    private static final int LONGEST = 100;
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;

    private final Search search;
    private final RequestLanguage language;

    SearchResource(Search search, RequestLanguage language) {
        this.search = search;
        this.language = language;
    }

    @GET
    @Operation(summary = "Search everything by name", description = """
                    For a search field that answers while one types: names in English and Arabic, aliases (k8s), exam \
                    codes (DP-203), job titles, and names spelt nearly so (kuberntes). Best first; there is no next page.""")
    public Page<FoundView> search(
            @Parameter(
                            required = true,
                            description = "What to look for, with at least one letter or digit",
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            minLength = 1,
                                            maxLength = LONGEST))
                    @RestQuery
                    @Nullable
                    String q,
            @Parameter(
                            description =
                                    "Only these kinds, separated by commas: role, track, skill, certification, location, industry, guidance, guidance-entry, currency, source")
                    @RestQuery
                    @Nullable
                    String kind,
            @Parameter(schema = @Schema(minimum = "1", maximum = "100", defaultValue = "20")) @RestQuery @Nullable
                    Integer limit) {
        var faults = new ArrayList<Fault>();
        var query = query(q, faults);
        var kinds = kinds(kind, faults);
        int size = limit == null ? DEFAULT_LIMIT : limit;
        if (size < 1 || size > MAX_LIMIT) {
            faults.add(Fault.in("limit", "out-of-range", "The limit is between 1 and %d.".formatted(MAX_LIMIT)));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        var edition = search.edition();
        var names = new Names(edition.catalog(), language.tag());
        return new Page<>(
                edition.index().find(query, kinds, size).stream()
                        .map(hit -> FoundView.of(hit, names))
                        .toList(),
                null);
    }

    private static String query(@Nullable String q, List<Fault> faults) {
        if (q == null || q.isBlank()) {
            faults.add(Fault.in("q", "required", "Say what to look for."));
            return "";
        }
        if (q.length() > LONGEST) {
            faults.add(Fault.in("q", "too-long", "At most %d characters are looked for.".formatted(LONGEST)));
        } else if (FoldedText.words(q).isEmpty()) {
            faults.add(Fault.in("q", "no-word", "There is no letter or digit to look for."));
        }
        return q;
    }

    private static Set<FoundKind> kinds(@Nullable String kind, List<Fault> faults) {
        if (kind == null) {
            return EnumSet.allOf(FoundKind.class);
        }
        var kinds = EnumSet.noneOf(FoundKind.class);
        var known = Stream.of(FoundKind.values()).map(Wire::name).toList();
        for (var name : kind.split(",", -1)) {
            int at = known.indexOf(name);
            if (at >= 0) {
                kinds.add(FoundKind.values()[at]);
            } else {
                faults.add(Fault.in("kind", "unknown-value", "Known are " + String.join(", ", known) + ".", known));
            }
        }
        return kinds;
    }
}
