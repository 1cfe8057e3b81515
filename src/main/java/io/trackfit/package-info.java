/** Trackfit: job-market data for AI engineering and data engineering, and a scorer that says which track fits a profile. */
@NullMarked
package io.trackfit;

import org.jspecify.annotations.NullMarked;
