package io.trackfit.ingest.mapping;

import io.trackfit.market.intake.BatchKind;
import java.util.EnumSet;
import java.util.Set;

/** What the rows of a file are. */
public enum ImportKind {
    /** One pay value a row, or a range of pay. */
    SALARY_OBSERVATIONS,
    /** One job advert a row. */
    POSTINGS;

    /** What a mapping of this kind can tell. */
    public Set<Field> fields() {
        return switch (this) {
            case SALARY_OBSERVATIONS ->
                EnumSet.of(
                        Field.DATE,
                        Field.YEAR,
                        Field.TITLE,
                        Field.LEVEL,
                        Field.COUNTRY,
                        Field.PLACE,
                        Field.CURRENCY,
                        Field.AMOUNT,
                        Field.LOW,
                        Field.HIGH,
                        Field.PERIOD,
                        Field.COMPONENT,
                        Field.EMPLOYER,
                        Field.EMPLOYMENT_TYPE,
                        Field.REMOTE);
            case POSTINGS ->
                EnumSet.of(
                        Field.DATE,
                        Field.TITLE,
                        Field.LEVEL,
                        Field.COUNTRY,
                        Field.PLACE,
                        Field.EMPLOYER,
                        Field.SKILLS,
                        Field.CURRENCY,
                        Field.AMOUNT,
                        Field.LOW,
                        Field.HIGH,
                        Field.PERIOD);
        };
    }

    /** What a row cannot do without; of each set one. */
    public Set<Set<Field>> needed() {
        return switch (this) {
            case SALARY_OBSERVATIONS ->
                Set.of(
                        Set.of(Field.TITLE),
                        Set.of(Field.DATE, Field.YEAR),
                        Set.of(Field.CURRENCY),
                        Set.of(Field.AMOUNT, Field.LOW, Field.HIGH));
            case POSTINGS -> Set.of(Set.of(Field.TITLE), Set.of(Field.DATE));
        };
    }

    public BatchKind batch() {
        return switch (this) {
            case SALARY_OBSERVATIONS -> BatchKind.SALARY_OBSERVATIONS;
            case POSTINGS -> BatchKind.POSTINGS;
        };
    }
}
