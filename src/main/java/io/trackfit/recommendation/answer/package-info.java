/** An answer as it goes on the wire: numbers, and as much of facts and words around them as is asked for. */
@NullMarked
package io.trackfit.recommendation.answer;

import org.jspecify.annotations.NullMarked;
