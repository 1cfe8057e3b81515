/** Reviewed CSV files, read strictly: every fault is listed with its file and row. */
@NullMarked
package io.trackfit.shared.csv;

import org.jspecify.annotations.NullMarked;
