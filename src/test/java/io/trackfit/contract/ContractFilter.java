package io.trackfit.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** Completes the scanned contract, and puts it in an order that makes its diffs readable. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ContractFilter implements OASFilter {

    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        describe(contract);
        new RecordSchemas(index).complete(contract);
        var methods = new EndpointMethods(index);
        new Statuses(methods).set(contract);
        new LinkedContent().add(contract);
        new ErrorResponses(methods).add(contract);
        new KeyDemands(methods).add(contract);
        new Parameters().complete(contract);
        new Limits().set(contract);
        new Examples().add(contract);
        sort(contract);
        order(contract);
    }

    private static void describe(OpenAPI contract) {
        contract.setInfo(OASFactory.createInfo()
                .title("Trackfit")
                .version("1.0.0")
                .summary("Job-market data for AI engineering and data engineering, and which track fits a profile")
                .description("""
                        Tracks, roles, skills, credentials, places, pay and guidance for two careers, each figure with \
                        its source; and a stateless recommendation that says which track fits a profile, why, and what \
                        to do next. The recommendation is guidance for the person it is about. It is not made for \
                        ranking or rejecting applicants.""")
                .license(OASFactory.createLicense()
                        .name("Apache-2.0")
                        .url("https://www.apache.org/licenses/LICENSE-2.0"))
                .contact(OASFactory.createContact().name("Whoever hosts this service")));
        contract.setServers(List.of(OASFactory.createServer()
                .url("/")
                .description("Production or local: the very service that serves this contract")));
        contract.getServers().getFirst().addExtension("x-internal", false);
        contract.setSecurity(List.of());
        contract.setTags(List.of(
                OASFactory.createTag()
                        .name("catalogue")
                        .description("What exists: tracks, roles, skills, credentials, places, guidance"),
                OASFactory.createTag().name("market").description("What it pays, each figure with its kind and source"),
                OASFactory.createTag()
                        .name("recommendation")
                        .description("Which track fits a profile, why, and what next"),
                OASFactory.createTag().name("overview").description("What joins the others: search, compare, changes"),
                OASFactory.createTag()
                        .name("administration")
                        .description("What needs a key: keys themselves, and what is brought in with one"),
                OASFactory.createTag().name("openness").description("What the service says of itself")));
    }

    private static void sort(OpenAPI contract) {
        contract.getPaths().setPathItems(new TreeMap<>(contract.getPaths().getPathItems()));
        contract.getComponents()
                .setSchemas(new TreeMap<>(contract.getComponents().getSchemas()));
        contract.getComponents()
                .setResponses(new TreeMap<>(contract.getComponents().getResponses()));
    }

    /** The parts come in the order they were first set, which the scanner leaves to the order of the class files. */
    private static void order(OpenAPI contract) {
        var info = contract.getInfo();
        var servers = contract.getServers();
        var security = contract.getSecurity();
        var tags = contract.getTags();
        var paths = contract.getPaths();
        var components = contract.getComponents();
        contract.setInfo(null);
        contract.setServers(null);
        contract.setSecurity(null);
        contract.setTags(null);
        contract.setPaths(null);
        contract.setComponents(null);
        contract.setInfo(info);
        contract.setServers(servers);
        contract.setSecurity(security);
        contract.setTags(tags);
        contract.setPaths(paths);
        contract.setComponents(components);
    }
}
