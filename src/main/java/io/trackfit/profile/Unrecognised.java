package io.trackfit.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the input that we looked up and do not know. It changes no score.
 *
 * @param nearest ids of what may have been meant, nearest first
 * @param note why it is none of ours, where we know
 */
public record Unrecognised(
        Recognised.Kind kind,
        String input,
        String pointer,
        List<String> nearest,
        @Nullable String note) {}
