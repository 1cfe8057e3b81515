package io.trackfit.overview.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One table that can be downloaded.
 *
 * @param columns names of the members of a row, in their order
 * @param rows each with all columns
 */
record Dataset(String id, String title, List<String> columns, List<JsonNode> rows) {}
