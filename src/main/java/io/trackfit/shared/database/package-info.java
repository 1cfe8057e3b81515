/**
 * The PostgreSQL that comes with the service, for whoever has none: unpacked, initialised, watched and stopped by us.
 * With {@code quarkus.datasource.jdbc.url} configured nothing of it runs.
 */
@NullMarked
package io.trackfit.shared.database;

import org.jspecify.annotations.NullMarked;
