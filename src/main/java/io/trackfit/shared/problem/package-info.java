/** What can go wrong with a request: every error as RFC 9457 has it, with each fault and its place. */
@NullMarked
package io.trackfit.shared.problem;

import org.jspecify.annotations.NullMarked;
