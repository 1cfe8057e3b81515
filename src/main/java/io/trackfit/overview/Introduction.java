package io.trackfit.overview;

import static java.util.Comparator.comparing;

import io.quarkus.arc.All;
import io.trackfit.catalog.Catalog;
import io.trackfit.shared.Versioned;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the service says of itself. */
@Singleton
class Introduction {

    static final String DESCRIPTION = "Job-market data for AI engineering and data engineering, each figure with its"
            + " source, and a stateless recommendation that says which track fits a profile, why, and what to do next.";

    static final String LICENCE = "https://www.apache.org/licenses/LICENSE-2.0";

    private final String version;
    private final Catalog catalog;
    private final List<Versioned> versioned;

    Introduction(
            @ConfigProperty(name = "quarkus.application.version") String version,
            Catalog catalog,
            @All List<Versioned> versioned) {
        this.version = version;
        this.catalog = catalog;
        this.versioned = versioned.stream().sorted(comparing(Versioned::name)).toList();
    }

    ServiceView view() {
        return new ServiceView("Trackfit", DESCRIPTION, versions(), LICENCE, links());
    }

    Map<String, String> versions() {
        var versions = new LinkedHashMap<String, String>();
        versions.put("service", version);
        versions.put("catalog", catalog.snapshot().version());
        versioned.forEach(it -> versions.put(it.name(), it.version()));
        return Collections.unmodifiableMap(versions);
    }

    private static Map<String, String> links() {
        var links = new LinkedHashMap<String, String>();
        links.put("docs", "/q/swagger-ui");
        links.put("openapi", "/q/openapi");
        links.put("health", "/q/health");
        links.put("readme", "/README.md");
        links.put("notice", "/NOTICE");
        links.put("sources", "/v1/sources");
        links.put("problems", "/problems");
        links.put("changelog", "/v1/changelog");
        links.put("tracks", "/v1/tracks");
        links.put("roles", "/v1/roles");
        links.put("skills", "/v1/skills");
        links.put("certifications", "/v1/certifications");
        links.put("locations", "/v1/locations");
        links.put("currencies", "/v1/currencies");
        links.put("industries", "/v1/industries");
        links.put("guidance", "/v1/guidance");
        links.put("salaryBands", "/v1/salary-bands");
        links.put("salaryTrends", "/v1/salary-trends");
        links.put("payPeriods", "/v1/pay-periods");
        links.put("exports", "/v1/exports");
        links.put("quality", "/v1/quality");
        links.put("model", "/v1/model");
        links.put("search", "/v1/search?q=kubernetes");
        links.put("compare", "/v1/compare?roles=ai-engineering,data-engineering");
        return Collections.unmodifiableMap(links);
    }
}
