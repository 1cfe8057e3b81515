package io.trackfit.overview.search;

/** Why a search found something, best first. */
public enum MatchReason {
    /** Its name or id is what was asked for. */
    EXACT,
    /** Another name of it is what was asked for: an alias, an exam code, a job title. */
    ALIAS,
    /** One of its names begins with what was asked for. */
    PREFIX,
    /** Each word asked for begins a word of one of its names. */
    WORD,
    /** One of its names is spelt nearly so. */
    TYPO
}
