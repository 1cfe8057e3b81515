package io.trackfit.benchmark;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.profile.ProfileRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Parses what a recommendation parses and answers always the same: all that a recommendation costs beyond HTTP is missing. */
@Path("/benchmark/constant")
@PermitAll
@NonBlocking
@Produces(MediaType.APPLICATION_JSON)
class ConstantResource {

    private volatile byte[] answer = {};

    /** @param bytes size of the answer, the same throughout a run */
    @POST
    public byte[] answer(@Nullable ProfileRequest profile, @RestQuery int bytes) {
        if (answer.length != bytes) {
            var made = new byte[bytes];
            Arrays.fill(made, (byte) '0');
            answer = made;
        }
        return answer;
    }
}
