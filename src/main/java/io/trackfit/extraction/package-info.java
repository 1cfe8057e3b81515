/** Text → skills. Pure: built from a catalogue, then a function of the text alone, in time linear in its length. */
@NullMarked
package io.trackfit.extraction;

import org.jspecify.annotations.NullMarked;
