/** Skills with their aliases and implications. */
@NullMarked
package io.trackfit.catalog.skill;

import org.jspecify.annotations.NullMarked;
