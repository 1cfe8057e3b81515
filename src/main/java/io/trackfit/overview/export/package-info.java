/** Everything we hold that may leave, as files: CSV for tables, NDJSON for programs. */
@NullMarked
package io.trackfit.overview.export;

import org.jspecify.annotations.NullMarked;
