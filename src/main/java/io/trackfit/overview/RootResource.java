package io.trackfit.overview;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Tag(name = "openness")
@PermitAll
@NonBlocking
@FromSnapshot
class RootResource {

    private final Introduction introduction;
    private final Changelog changelog;

    RootResource(Introduction introduction, Changelog changelog) {
        this.introduction = introduction;
        this.changelog = changelog;
    }

    @GET
    @Operation(summary = "Say what this service is, in which versions, and where everything is")
    public ServiceView service() {
        return introduction.view();
    }

    @GET
    @Path("/changelog")
    @Operation(
            summary = "List what changed for clients",
            description = "Changes of the contract, the catalogue and the model, newest first.")
    public Page<Changelog.ChangeView> changelog() {
        return new Page<>(changelog.changes(), null);
    }
}
