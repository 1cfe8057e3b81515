package io.trackfit.market.demand.http;

import io.trackfit.catalog.http.Chosen;
import io.trackfit.catalog.http.Names;
import io.trackfit.catalog.role.Level;
import io.trackfit.market.Market;
import io.trackfit.market.demand.Demand;
import io.trackfit.market.demand.DemandQuestion;
import io.trackfit.market.demand.DemandReplays;
import io.trackfit.market.demand.SkillDemand;
import io.trackfit.market.demand.WindowDemand.Shown;
import io.trackfit.market.demand.cells.Quarter;
import io.trackfit.market.demand.cells.Window;
import io.trackfit.market.demand.http.SkillMarketPage.SkillMarketView;
import io.trackfit.market.http.PlaceFilter;
import io.trackfit.market.source.RegisteredSources;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Paging;
import io.trackfit.shared.i18n.RequestLanguage;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/skill-demand")
@Tag(name = "market")
@PermitAll
@FromSnapshot
class SkillDemandResource {

    private static final String WINDOW =
            "3-months, 6-months or 12-months (the usual one), up to the newest quarter that"
                    + " has postings, or up to a quarter: 12-months-to-2023-q4";
    private static final String DATASET_VERSION =
            "The datasetVersion of an older answer, to have it again; the last 20 versions of the market are kept";

    private final Market market;
    private final DemandReplays replays;
    private final RegisteredSources sources;
    private final RequestLanguage language;

    SkillDemandResource(Market market, DemandReplays replays, RegisteredSources sources, RequestLanguage language) {
        this.market = market;
        this.replays = replays;
        this.sources = sources;
        this.language = language;
    }

    @GET
    @Operation(summary = "List the skills that adverts name", description = """
                    Shares of distinct imported postings, in one cell of the published lattice: a role, or a family or \
                    track (at a level, or at all levels, which include adverts that tell none); a city, country, \
                    subregion or the world; and 3, 6 or 12 months that end with a quarter of the calendar. Postings \
                    that tell no day, and titles of none of our families, count nowhere. n is postings of the sample; \
                    exact repeats in one file count once.

                    change compares with the window before: the difference of the two shares with its 95 % interval, \
                    and p adjusted for all skills tested in the cell. A skill is rising or falling if its share \
                    changed by at least rules.leastChange and the adjusted p is at most rules.falseDiscoveryRate; it \
                    is hot if the interval of its share lies above rules.hotFrom and it is not falling. Where the \
                    window before cannot be shown nothing is tested.

                    unlocks counts, for somebody who has all other skills that the catalogue lists for the roles of \
                    the cell, the postings that name nothing missing once the skill is learned.

                    Where a cell has fewer than rules.leastPostings, or a source wants it kept secret, it is withheld, \
                    with the wider cells that were tried and the first that can be shown.""")
    public SkillDemandPage skillDemand(
            @RestQuery @Nullable String role,
            @RestQuery @Nullable String family,
            @RestQuery @Nullable String track,
            @RestQuery @Nullable Level level,
            @Parameter(description = "Id of a city or country") @RestQuery @Nullable String location,
            @Parameter(description = "ISO 3166-1 alpha-2") @RestQuery @Nullable String country,
            @Parameter(description = WINDOW) @RestQuery @Nullable String window,
            @Parameter(description = DATASET_VERSION) @RestQuery @Nullable String datasetVersion,
            @RestQuery @Nullable String fields,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var figures = figures(datasetVersion);
        var subject = new DemandFilter(role, family, track, level)
                .subject(figures.names().catalog());
        var places = PlaceFilter.of(figures.names().catalog(), figures.names().regions(), location, country)
                .widening(figures.names().regions());
        var paging = Paging.of(limit, cursor, role, family, track, level, location, country, window, datasetVersion);
        var asked = window(window, figures.demand());
        if (places.isEmpty()) {
            throw new InvalidInput(Fault.in("country", "contradictory-place", "The location is in another country."));
        }
        if (asked.isEmpty()) {
            return withheld(paging, DemandFigures.nothingImported(), figures);
        }
        var trail = figures.demand().trail(new DemandQuestion(subject.id(), subject.level(), places, asked.get()));
        var first = trail.asked();
        if (!(DemandFigures.kept(first.demand()) instanceof Shown shown)) {
            return withheld(paging, figures.withheld(trail), figures);
        }
        var page = paging.page(shown.skills(), SkillDemand::skill);
        return new SkillDemandPage(
                figures.skills(first.cell(), first.window(), shown, page.items()),
                page.nextCursor(),
                figures.sample(first.cell(), first.window(), shown),
                null,
                DemandRulesView.OURS,
                figures.datasetVersion());
    }

    @GET
    @Path("/{skill}")
    @Operation(
            summary = "Show where adverts name a skill",
            description = "Every cell of the window that can be shown and whose postings name it.")
    public SkillMarketPage oneSkillDemand(
            @RestPath String skill,
            @Parameter(description = WINDOW) @RestQuery @Nullable String window,
            @Parameter(description = DATASET_VERSION) @RestQuery @Nullable String datasetVersion,
            @RestQuery @Nullable String fields,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var figures = figures(datasetVersion);
        var known = Chosen.one("skill", figures.names().catalog().skills(), skill);
        var asked = window(window, figures.demand());
        var cells = asked.stream()
                .flatMap(it -> figures.demand().shown(it).stream())
                .filter(step ->
                        step.demand() instanceof Shown shown && shown.byId().containsKey(skill))
                .toList();
        var page = Paging.of(limit, cursor, skill, window, datasetVersion).page(cells, it -> it.id());
        return new SkillMarketPage(
                page.items().stream()
                        .flatMap(step -> step.demand() instanceof Shown shown
                                ? Stream.of(new SkillMarketView(
                                        figures.sample(step.cell(), step.window(), shown),
                                        shown.rank(skill),
                                        figures.skills(
                                                        step.cell(),
                                                        step.window(),
                                                        shown,
                                                        List.of(shown.byId().get(skill)))
                                                .getFirst()))
                                : Stream.empty())
                        .toList(),
                page.nextCursor(),
                known.id(),
                figures.names().skill(known.id()),
                asked.map(Object::toString).orElse(null),
                DemandRulesView.OURS,
                figures.datasetVersion());
    }

    /** It ends with the newest quarter where the request does not say; empty where there is none. */
    private static Optional<Window> window(@Nullable String text, Demand demand) {
        if (text == null) {
            return demand.newest().map(Window::usual);
        }
        return Window.parse(text, demand.newest().orElse(Quarter.NEVER))
                .or(() -> {
                    throw new InvalidInput(Fault.in(
                            "window",
                            "unknown-window",
                            "A window is one of %s, alone or with its last quarter: 12-months-to-2023-q4."
                                    .formatted(String.join(", ", Window.WORDS)),
                            Window.WORDS));
                })
                .filter(asked -> !asked.last().equals(Quarter.NEVER));
    }

    private DemandFigures figures(@Nullable String datasetVersion) {
        var pay = market.published();
        var names = new DemandNames(new Names(pay.catalog(), language.tag()), pay.regions());
        return new DemandFigures(replays.at(datasetVersion, pay.catalog()), names, sources);
    }

    private static SkillDemandPage withheld(Paging paging, DemandWithheldView why, DemandFigures figures) {
        return new SkillDemandPage(
                List.of(),
                paging.page(List.<SkillDemand>of(), SkillDemand::skill).nextCursor(),
                null,
                why,
                DemandRulesView.OURS,
                figures.datasetVersion());
    }
}
