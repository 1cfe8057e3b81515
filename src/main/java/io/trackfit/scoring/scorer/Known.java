package io.trackfit.scoring.scorer;

/** How a skill is known; each counts at least as much as the one before, so that hearing more never takes away. */
enum Known {
    NOT,
    IMPLIED_BY_COURSE,
    FROM_COURSE,
    IMPLIED,
    TOLD
}
