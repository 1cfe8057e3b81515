/** The numbers of a published model, and the small rules that are written with them. */
@NullMarked
package io.trackfit.scoring.model;

import org.jspecify.annotations.NullMarked;
