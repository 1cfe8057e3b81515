/** The PostgreSQL that comes with the service: its programs, its data directory and who owns it. */
@NullMarked
package io.trackfit.shared.embedded;

import org.jspecify.annotations.NullMarked;
