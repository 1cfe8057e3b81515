/** Credentials with their lifecycle, their exams, and the names people use for them. */
@NullMarked
package io.trackfit.catalog.certification;

import org.jspecify.annotations.NullMarked;
