package io.trackfit.ingest.judging;

/** What was wrong or doubtful in a row. The code is API. */
public enum IssueCode {
    /** A cell that is needed is empty. */
    MISSING_VALUE(Effect.REJECTED),
    /** More cells than the header has. */
    TOO_MANY_CELLS(Effect.REJECTED),
    /** Fewer cells than the header has. */
    TOO_FEW_CELLS(Effect.REJECTED),
    /** A line longer than what is read. */
    TOO_LONG(Effect.REJECTED),
    /** A line that is not one JSON object of plain values. */
    NOT_JSON(Effect.REJECTED),
    /** A NUL, or bytes that are no character in the encoding of the file. */
    BAD_CHARACTER(Effect.REJECTED),
    /** An amount that is not a number or a range of two. */
    NOT_A_NUMBER(Effect.REJECTED),
    /** An amount that is nothing or less. */
    NOT_POSITIVE(Effect.REJECTED),
    /** Pay of a year that nobody is paid, or a year out of time. */
    OUT_OF_RANGE(Effect.REJECTED),
    /** The lower bound is above the upper. */
    BOUNDS_REVERSED(Effect.REJECTED),
    /** No currency of ISO 4217. */
    UNKNOWN_CURRENCY(Effect.REJECTED),
    /** The amount names another currency than the column. */
    CURRENCY_CONTRADICTS(Effect.REJECTED),
    /** A word for a period that we do not know. */
    UNKNOWN_PERIOD(Effect.REJECTED),
    /** How many of the period a year has is not known for the country. */
    NOT_ANNUALISED(Effect.REJECTED),
    /** Not a date. */
    NOT_A_DATE(Effect.REJECTED),
    /** A date that could be read two ways; the mapping may say which. */
    AMBIGUOUS_DATE(Effect.REJECTED),
    /** Later than today. */
    IN_THE_FUTURE(Effect.REJECTED),
    /** Read as Umm al-Qura, the calendar of Saudi Arabia. */
    HIJRI_DATE(Effect.KEPT),
    /** A word for a country that we do not know: the row has none. */
    UNKNOWN_COUNTRY(Effect.KEPT),
    /** The place lies in another country, in this row or in nearly all others that name the country: the row has none. */
    PLACE_CONTRADICTS_COUNTRY(Effect.KEPT),
    /** A word for a level that we do not know: the row has none. */
    UNKNOWN_LEVEL(Effect.KEPT),
    /** A share of remote work that is no share: the row has none. */
    UNKNOWN_REMOTE_SHARE(Effect.KEPT),
    /** A part of pay that we do not know: it counts as not stated. */
    UNKNOWN_COMPONENT(Effect.KEPT),
    /** Pay of a posting that cannot be read: the posting is kept without it. */
    PAY_NOT_READ(Effect.KEPT);

    private final Effect effect;

    IssueCode(Effect effect) {
        this.effect = effect;
    }

    /** What it does to the row. */
    public Effect effect() {
        return effect;
    }

    /** What an issue does to its row. */
    public enum Effect {
        /** The row is not kept. */
        REJECTED,
        /** The row is kept. */
        KEPT
    }
}
