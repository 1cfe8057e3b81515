package io.trackfit.market.region;

/**
 * The place of a cell.
 *
 * @param id of a city of the catalogue; ISO 3166-1 alpha-2 in capitals; of a subregion ({@code m49-145}); {@code world}
 */
public record CellPlace(Kind kind, String id) {

    public static final CellPlace WORLD = new CellPlace(Kind.WORLD, "world");

    private static final int LENGTH_OF_COUNTRY = 2;

    /** Narrowest first: a place widens to the next. */
    public enum Kind {
        CITY,
        COUNTRY,
        REGION,
        WORLD
    }

    /** The ids tell the kinds apart: countries have two letters, subregions a prefix. */
    public static CellPlace of(String id) {
        if (id.equals(WORLD.id)) {
            return WORLD;
        }
        if (id.startsWith(WorldRegion.PREFIX)) {
            return new CellPlace(Kind.REGION, id);
        }
        return id.length() == LENGTH_OF_COUNTRY ? country(id) : new CellPlace(Kind.CITY, id);
    }

    public static CellPlace country(String id) {
        return new CellPlace(Kind.COUNTRY, id);
    }
}
