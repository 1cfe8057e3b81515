package io.trackfit.access.key;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An endpoint whose author forgot to say who may ask it. */
@Path("/unannotated")
class UnannotatedResource {

    @GET
    @Operation(hidden = true)
    public String open() {
        return "open";
    }
}
