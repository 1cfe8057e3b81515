package io.trackfit.catalog.http;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.catalog.JobTitles;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.i18n.RequestLanguage;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/titles")
@Tag(name = "catalogue")
@PermitAll
@NonBlocking
class TitleResource {

    private final JobTitles titles;
    private final RequestLanguage language;

    TitleResource(JobTitles titles, RequestLanguage language) {
        this.titles = titles;
        this.language = language;
    }

    @POST
    @Path("/resolve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read job titles as our roles", description = """
                    A job board's own title (Sr. ETL Developer – Dubai) becomes family, level, track and place, with the \
                    reviewed rules that told so; or it is not one of ours, with the reason. The answers are in the order \
                    of the titles.""")
    public Page<TitleView> resolveTitles(TitlesRequest request) {
        var edition = titles.edition();
        var names = new Names(edition.catalog(), language.tag());
        return new Page<>(
                request.asked().stream()
                        .map(title -> TitleView.of(title, edition.resolver().resolve(title), names))
                        .toList(),
                null);
    }
}
