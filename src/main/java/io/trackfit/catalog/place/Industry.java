package io.trackfit.catalog.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An industry that hires for the two careers, with what it demands. */
public record Industry(String id, String name, @Nullable String note, List<Demand> demands, List<String> sources) {

    /** Something the industry asks for beyond the trade itself. */
    public record Demand(
            String text, List<String> skills, @Nullable String note, List<String> sources) {}
}
