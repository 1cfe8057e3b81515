package io.trackfit.contract;

import io.trackfit.shared.linked.LinkedData;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says which answers are also given in JSON-LD: no method says so, as a filter makes it. */
final class LinkedContent {

    private static final String DESCRIPTION =
            "JSON-LD with the context https://schema.org: Occupation, of lists in @graph."
                    + " Percentiles alone are a MonetaryAmountDistribution; what others publish is a MonetaryAmount.";

    void add(OpenAPI contract) {
        for (var path : LinkedData.PATHS) {
            contract.getPaths()
                    .getPathItem(path)
                    .getGET()
                    .getResponses()
                    .getAPIResponse("200")
                    .getContent()
                    .addMediaType(
                            LinkedData.MEDIA_TYPE,
                            OASFactory.createMediaType()
                                    .schema(OASFactory.createSchema()
                                            .addType(SchemaType.OBJECT)
                                            .description(DESCRIPTION)
                                            .addRequired("@context")));
        }
    }
}
