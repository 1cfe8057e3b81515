package io.trackfit.catalog.role;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A skill a role asks for.
 *
 * @param importance 0 to 100; where counted, the share in percent of postings naming the skill
 * @param named postings that name it, of {@code n}; null where curated
 * @param basis {@code counted} (this family and level), {@code counted-family} (its levels pooled) or {@code curated}
 * @param proficiency {@code awareness}, {@code working}, {@code practitioner} or {@code expert}; always curated
 */
public record RoleSkill(
        String skill,
        int importance,
        @Nullable Integer named,
        @Nullable Integer n,
        String basis,
        String proficiency,
        List<String> sources) {}
