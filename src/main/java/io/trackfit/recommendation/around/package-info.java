/** What is shown around the numbers: credentials, plans, wishes and what an industry asks. None of it reaches a score. */
@NullMarked
package io.trackfit.recommendation.around;

import org.jspecify.annotations.NullMarked;
