package io.trackfit.recommendation.model;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.shared.answer.FromSnapshot;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Says how a fit is computed. */
@Path("/v1/model")
@Tag(name = "recommendation")
@PermitAll
@NonBlocking
@FromSnapshot
class ModelResource {

    private final Models models;

    ModelResource(Models models) {
        this.models = models;
    }

    @GET
    @Operation(
            summary = "Show the model card",
            description =
                    "Purpose, intended use, method, limits and every number of the model. Card texts are English.")
    public ModelView model(
            @Parameter(description = "A version listed under versions; the newest if left out") @RestQuery @Nullable
                    String version) {
        return ModelView.of(models.require(version, "version"), models.versions());
    }
}
