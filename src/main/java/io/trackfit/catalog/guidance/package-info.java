/** Guidance that is text: interviews, portfolios, work styles, questions and answers. */
@NullMarked
package io.trackfit.catalog.guidance;

import org.jspecify.annotations.NullMarked;
