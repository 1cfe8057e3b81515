package io.trackfit.access.key;

import io.trackfit.shared.body.CheckedBody;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A key to be issued.
 *
 * @param name who or what it is for, so that it is known which one to revoke
 * @param roles what it may do: {@code import} brings data in and registers sources, {@code admin} also issues keys
 * @param expiresOn last day, in UTC, on which it opens anything; null: until it is revoked
 */
record ApiKeyRequest(
        @Schema(minLength = 1, maxLength = ApiKeyCheck.LONGEST_NAME)
        String name,

        @Schema(minItems = 1, maxItems = 2) List<Role> roles,
        @Nullable LocalDate expiresOn)
        implements CheckedBody {}
