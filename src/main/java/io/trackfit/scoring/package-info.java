/**
 * The recommendation maths as a plain library: records in, records out. No CDI, no JPA, no HTTP, no JSON, no clock, no
 * text for people. Sums are whole numbers of a printed unit from model to answer.
 */
@NullMarked
package io.trackfit.scoring;

import org.jspecify.annotations.NullMarked;
