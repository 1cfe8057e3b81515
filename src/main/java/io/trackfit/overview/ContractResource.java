package io.trackfit.overview;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.trackfit.shared.answer.FixedDocument;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The contract, as reviewed: the file {@code openapi.yaml}. That the service does what it says is what the tests see to. */
@Path("/q/openapi")
@PermitAll
class ContractResource {

    private static final String YAML = "application/yaml";
    private static final List<Variant> VARIANTS = Variant.mediaTypes(
                    MediaType.valueOf(YAML), MediaType.APPLICATION_JSON_TYPE)
            .build();

    private final ObjectMapper json;
    private volatile @Nullable FixedDocument asYaml;
    private volatile @Nullable FixedDocument asJson;

    ContractResource(ObjectMapper json) {
        this.json = json;
    }

    /** @param format {@code json} or {@code yaml}; null: what the client accepts, YAML first */
    @GET
    @Produces(MediaType.WILDCARD) // with JSON named here, bytes would be written as a JSON string
    @Operation(hidden = true)
    public Response contract(
            @RestQuery @Nullable String format, @Context Request request, @Context HttpServerRequest http) {
        boolean wantsJson = format == null
                ? request.selectVariant(VARIANTS) == VARIANTS.getLast()
                : format.equalsIgnoreCase("json");
        return (wantsJson ? asJson() : asYaml()).answer(http);
    }

    private FixedDocument asYaml() {
        var ready = asYaml;
        if (ready == null) {
            ready = new FixedDocument(read(), YAML + ";charset=UTF-8");
            asYaml = ready;
        }
        return ready;
    }

    /** Made when it is first asked for: reading a megabyte of YAML is nothing that every start should wait for. */
    private FixedDocument asJson() {
        var ready = asJson;
        if (ready == null) {
            try {
                var tree = new YAMLMapper().readTree(read());
                ready = new FixedDocument(json.writeValueAsBytes(tree), MediaType.APPLICATION_JSON);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            asJson = ready;
        }
        return ready;
    }

    private static byte[] read() {
        try (var file = Objects.requireNonNull(ContractResource.class.getResourceAsStream("/openapi.yaml"))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
