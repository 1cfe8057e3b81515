/**
 * What the served contract says beyond what the scanner reads off the code: which members are always there, which may be
 * null, how errors look, and real examples. Runs once, while the service is built.
 */
@NullMarked
package io.trackfit.contract;

import org.jspecify.annotations.NullMarked;
