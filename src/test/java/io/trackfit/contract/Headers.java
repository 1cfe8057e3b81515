package io.trackfit.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Headers of answers, as the contract shows them. */
final class Headers {

    private static final int LONGEST = 500;

    private Headers() {}

    /** A response whose headers are shown shows this one too: pages of other sites see none without it. */
    static APIResponse add(APIResponse response, String name, String description) {
        return response.addHeader(name, header(description))
                .addHeader(
                        "Access-Control-Allow-Origin",
                        header("Which site's pages may read this; sent where the request has an Origin"));
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(LONGEST));
    }
}
