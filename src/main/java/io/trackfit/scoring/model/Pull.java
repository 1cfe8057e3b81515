package io.trackfit.scoring.model;

/** What evidence that speaks for one track adds to that track, and to the other one. */
public record Pull(long own, long other) {}
