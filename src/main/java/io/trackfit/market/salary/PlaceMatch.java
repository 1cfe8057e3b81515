package io.trackfit.market.salary;

/** How a figure or statement concerns a place that was asked for, closest first. */
public enum PlaceMatch {
    EXACT("It is for this place."),
    PART("It is for a city of this country, not for the whole of it."),
    HUB("The source names this place as an example of a hub. It gives one figure for all of them, not pay by city."),
    COUNTRY("It is for the whole country, not for this city."),
    REGION("It is for a region that contains this place, not for this place."),
    WORLD("It is for the whole world, not for this place.");

    private final String inWords;

    PlaceMatch(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }
}
