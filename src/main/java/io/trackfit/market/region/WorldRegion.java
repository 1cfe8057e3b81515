package io.trackfit.market.region;

import java.util.List;

/**
 * A subregion of the world as the United Nations divide it for statistics (M49).
 *
 * @param id {@code m49-} and the code
 * @param code three digits
 * @param countries ISO 3166-1 alpha-2
 */
public record WorldRegion(String id, String code, String name, List<String> countries, List<String> sources) {

    static final String PREFIX = "m49-";
}
