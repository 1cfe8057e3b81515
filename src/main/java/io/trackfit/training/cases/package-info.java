/** The labelled cases: read, turned into evidence, and near-duplicates found. */
@NullMarked
package io.trackfit.training.cases;

import org.jspecify.annotations.NullMarked;
