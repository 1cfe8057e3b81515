package io.trackfit.shared.http;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.problem.NotFound;
import io.trackfit.shared.problem.ProblemType;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The pages that the {@code type} of a problem leads to. */
@Path("/problems")
@Tag(name = "openness")
@PermitAll
@NonBlocking
@FromSnapshot
class ProblemResource {

    /**
     * A kind of problem, explained.
     *
     * @param code what clients branch on
     * @param explanation what it means and what to do
     */
    record ProblemView(String code, String type, int status, String title, String explanation) {

        static ProblemView of(ProblemType type) {
            return new ProblemView(type.code(), type.uri(), type.status(), type.title(), type.explanation());
        }
    }

    @GET
    @Operation(summary = "List the kinds of problem this service answers with")
    public Page<ProblemView> problems() {
        return new Page<>(
                Arrays.stream(ProblemType.values()).map(ProblemView::of).toList(), null);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Explain a kind of problem")
    public ProblemView problem(@RestPath String code) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.code().equals(code))
                .findFirst()
                .map(ProblemView::of)
                .orElseThrow(() -> new NotFound("kind of problem", code, List.of()));
    }
}
