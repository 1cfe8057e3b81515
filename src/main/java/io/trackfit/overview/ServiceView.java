package io.trackfit.overview;

import java.util.Map;

/**
 * What the service is and where everything is served.
 *
 * @param versions of the service, the contract, the catalogue, and what else answers carry a version of
 * @param links from what is linked to its path
 */
record ServiceView(
        String name, String description, Map<String, String> versions, String licence, Map<String, String> links) {}
