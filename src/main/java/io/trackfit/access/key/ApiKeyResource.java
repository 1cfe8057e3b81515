package io.trackfit.access.key;

import io.trackfit.shared.access.Idempotent;
import io.trackfit.shared.access.KeyRole;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.answer.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneOffset;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/api-keys")
@Tag(name = "administration")
@RolesAllowed(KeyRole.ADMIN)
class ApiKeyResource {

    private final ApiKeys keys;
    private final LastUse lastUse;

    ApiKeyResource(ApiKeys keys, LastUse lastUse) {
        this.keys = keys;
        this.lastUse = lastUse;
    }

    @GET
    @Operation(
            summary = "List the keys",
            description =
                    "In the order they were made, revoked and expired ones too. The keys themselves are not kept.")
    public Page<ApiKeyView> apiKeys(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return Paging.of(limit, cursor).page(keys.all(), ApiKey::id).map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a key")
    public ApiKeyView showApiKey(@RestPath String id) {
        return view(keys.one(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            summary = "Issue a key",
            description =
                    "The answer shows the key itself, once. It is kept as a hash only; who loses it has it revoked.")
    public RestResponse<IssuedKeyView> issueApiKey(ApiKeyRequest request) {
        var expiresAt = request.expiresOn() == null
                ? null
                : request.expiresOn().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        var issued = keys.issue(request.name().strip(), Set.copyOf(request.roles()), expiresAt);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, IssuedKeyView.of(issued))
                .header(HttpHeaders.LOCATION, "/v1/api-keys/" + issued.key().id())
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Revoke a key",
            description = "It opens nothing from now on, within a few seconds on other replicas. It stays in the list.")
    public ApiKeyView revokeApiKey(@RestPath String id) {
        return view(keys.revoke(id));
    }

    private ApiKeyView view(ApiKey key) {
        return ApiKeyView.of(key, lastUse.of(key));
    }
}
