/** How answers go out: pages, ready-made bytes with their tags, and the lane that sends them again. */
@NullMarked
package io.trackfit.shared.answer;

import org.jspecify.annotations.NullMarked;
