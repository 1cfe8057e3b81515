package io.trackfit.extraction;

import io.trackfit.shared.body.CheckedBody;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text to find skills in.
 *
 * @param text running text or a list, at most 200,000 bytes as UTF-8; a CV as it is
 */
record ExtractionRequest(
        @Schema(maxLength = ExtractionResource.MOST_BYTES) String text) implements CheckedBody {

    ExtractionRequest {
        Objects.requireNonNull(text);
    }
}
