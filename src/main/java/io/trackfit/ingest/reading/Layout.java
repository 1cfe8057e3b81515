package io.trackfit.ingest.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be known beforehand to tell rows apart.
 *
 * @param separator between cells of CSV; null: the one of comma, semicolon and tab that the header has most
 * @param listSeparator between the values of a list in one cell
 * @param columns members of NDJSON that are read
 */
public record Layout(@Nullable String separator, String listSeparator, List<String> columns) {}
