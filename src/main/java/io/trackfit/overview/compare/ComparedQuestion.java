package io.trackfit.overview.compare;

/** What a comparison asks of each role or track, in the order of its rows. */
enum ComparedQuestion {
    OBJECTIVE,
    EXPERIENCE,
    PAY,
    SKILLS,
    DUTIES,
    CERTIFICATIONS,
    HUBS,
    ENTRY_BACKGROUNDS,
    PROGRESSION,
    WORK_STYLE,
    MATHEMATICS,
    REMOTE,
    AUTOMATION
}
