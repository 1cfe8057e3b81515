/** The PostgreSQL that comes with the service. */
@NullMarked
package io.trackfit.shared.database;

import org.jspecify.annotations.NullMarked;
