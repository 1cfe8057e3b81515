package io.trackfit.recommendation.around;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.place.Location;
import io.trackfit.catalog.role.Role;
import io.trackfit.profile.ProfileRequest;
import io.trackfit.profile.ReadTarget;
import io.trackfit.scoring.Reason;
import io.trackfit.scoring.Track;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person would like to see, all of it known to exist. It chooses what is shown around the numbers and what stands
 * beside them; no number ever depends on it.
 *
 * @param location where the person wants to work; null: not told
 * @param remote wants to work from afar
 * @param industry id of an industry; null: not told
 * @param currency pay is shown in; null: as published
 */
public record Wishes(
        @Nullable Location location,
        boolean remote,
        @Nullable String industry,
        @Nullable String currency) {

    public static final Wishes NONE = new Wishes(null, false, null, null);

    private static final String CITY = "city";

    public static Wishes of(ProfileRequest.@Nullable Preferences told, CatalogSnapshot catalog) {
        if (told == null) {
            return NONE;
        }
        var location = told.location();
        return new Wishes(
                location == null ? null : catalog.locations().find(location).orElseThrow(),
                Boolean.TRUE.equals(told.remote()),
                told.industry(),
                told.currency());
    }

    /** Where a vacancy and a wish both say something, and it does not go together. */
    public List<Reason> against(ReadTarget vacancy, CatalogSnapshot catalog) {
        var blockers = new ArrayList<Reason>();
        var place = vacancy.location();
        // Work that can be done from afar is wherever the person is.
        if (location != null
                && place != null
                && !Boolean.TRUE.equals(vacancy.remote())
                && !together(location, catalog.locations().find(place).orElseThrow())) {
            blockers.add(new Reason.LocationDiffers(location.id(), place));
        }
        if (remote && Boolean.FALSE.equals(vacancy.remote())) {
            blockers.add(new Reason.NotRemote());
        }
        return blockers;
    }

    /** What is known of a role that bears on a wish. The hubs are examples of a source, so they block nobody. */
    public List<Reason> on(Role role, CatalogSnapshot catalog) {
        var remarks = new ArrayList<Reason>();
        if (location != null && !role.hubs().isEmpty()) {
            var hubs = role.hubs().stream().map(Role.Hub::location).toList();
            if (hubs.stream()
                    .noneMatch(hub ->
                            together(location, catalog.locations().find(hub).orElseThrow()))) {
                remarks.add(new Reason.NoHubThere(location.id(), hubs));
            }
        }
        if (remote) {
            remarks.add(new Reason.RemoteWork(Track.of(role.track())));
        }
        return remarks;
    }

    /** The same place, or one within the other. */
    private static boolean together(Location one, Location other) {
        return one.id().equals(other.id())
                || (one.country().equals(other.country())
                        && !(one.kind().equals(CITY) && other.kind().equals(CITY)));
    }
}
