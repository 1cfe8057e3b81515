package io.trackfit.scoring;

/** How well a person masters a skill, or how well a role wants it mastered; lowest first. */
public enum Proficiency {
    AWARENESS,
    WORKING,
    PRACTITIONER,
    EXPERT
}
