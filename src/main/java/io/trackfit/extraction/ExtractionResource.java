package io.trackfit.extraction;

import io.trackfit.shared.body.BodyReader;
import io.trackfit.shared.body.PlainText;
import io.trackfit.shared.i18n.RequestLanguage;
import io.trackfit.shared.problem.TooLarge;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** On worker threads: the largest text takes some milliseconds, which would be felt on an event loop. */
@Path("/v1/skills/extract")
@Tag(name = "recommendation")
@PermitAll
class ExtractionResource {

    static final int MOST_BYTES = 200_000;

    private final SkillExtractors extractors;
    private final RequestLanguage language;

    ExtractionResource(SkillExtractors extractors, RequestLanguage language) {
        this.extractors = extractors;
        this.language = language;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Find the skills in a text", description = """
                    Finds skills by their names and aliases, in English text and in Arabic text with Latin or Arabic names. \
                    A common word (go, spark, rest) counts only in a list of skills or beside one; what a text denies \
                    ("no experience with Spark") is told apart. Nothing is stored.""")
    public ExtractionView extractSkills(ExtractionRequest request) {
        refuse(request.text().length());
        refuse(request.text().getBytes(StandardCharsets.UTF_8).length);
        return found(request.text());
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(summary = "Find the skills in a text")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(implementation = String.class, maxLength = MOST_BYTES)))
    public ExtractionView extractSkillsFromPlainText(PlainText text) {
        refuse(text.utf8().length);
        return found(BodyReader.text(text.utf8()));
    }

    private static void refuse(int bytes) {
        if (bytes > MOST_BYTES) {
            throw new TooLarge(MOST_BYTES);
        }
    }

    private ExtractionView found(String text) {
        var edition = extractors.edition();
        return ExtractionView.of(edition.extractor().extract(text), edition.catalog(), language.tag());
    }
}
