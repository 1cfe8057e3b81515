/** Facts said in words: reasons in the languages we speak. */
@NullMarked
package io.trackfit.recommendation.text;

import org.jspecify.annotations.NullMarked;
