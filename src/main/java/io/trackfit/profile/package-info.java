/**
 * What a person tells us, in whatever form, read into one {@link io.trackfit.scoring.Profile}: the same evidence gives the
 * same profile. Lives for one request; never stored, never logged.
 */
@NullMarked
package io.trackfit.profile;

import org.jspecify.annotations.NullMarked;
