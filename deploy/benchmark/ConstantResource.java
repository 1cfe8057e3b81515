package io.trackfit.benchmark;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.profile.ProfileRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.Nullable;

/** Parses what a recommendation parses and answers always the same: all that a recommendation costs beyond HTTP is missing. */
@Path("/benchmark/constant")
@PermitAll
@NonBlocking
class ConstantResource {

    private static final Answer ANSWER = new Answer("data-engineering");

    @POST
    public Answer answer(@Nullable ProfileRequest profile) {
        return ANSWER;
    }

    /** Small on purpose. */
    record Answer(String verdict) {}
}
