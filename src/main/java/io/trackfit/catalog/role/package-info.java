/** Tracks, families, the nine roles, what each asks for, and the rules that read a job title. */
@NullMarked
package io.trackfit.catalog.role;

import org.jspecify.annotations.NullMarked;
