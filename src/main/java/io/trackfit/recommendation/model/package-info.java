/** The published models: their files, their cards, and scorers made of a model and the catalogue. */
@NullMarked
package io.trackfit.recommendation.model;

import org.jspecify.annotations.NullMarked;
