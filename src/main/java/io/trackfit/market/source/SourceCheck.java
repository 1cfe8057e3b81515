package io.trackfit.market.source;

import io.trackfit.catalog.Catalog;
import io.trackfit.shared.body.BodyCheck;
import io.trackfit.shared.problem.Fault;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must hold of a source that is registered or corrected. */
@Singleton
class SourceCheck implements BodyCheck<SourceRequest> {

    static final int SHORTEST_ID = 3;
    static final int LONGEST_ID = 60;
    static final int LONGEST_LINE = 200;
    static final int LONGEST_TEXT = 2_000;
    static final String ID_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static final Pattern ID = Pattern.compile(ID_PATTERN);
    private static final Pattern PARTIAL_DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Catalog catalog;
    private final Clock clock;

    SourceCheck(Catalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    @Override
    public Class<SourceRequest> type() {
        return SourceRequest.class;
    }

    @Override
    public List<Fault> faults(SourceRequest request) {
        var faults = new ArrayList<Fault>();
        id(request.id(), faults);
        line("/title", request.title(), faults);
        line("/publisher", request.publisher(), faults);
        line("/licence", request.licence(), faults);
        line("/method", request.method(), faults);
        url(request.url(), faults);
        published(request.published(), faults);
        covers(request.coversFrom(), request.coversTo(), faults);
        needed("/confidence", request.confidence(), faults);
        needed("/updates", request.updates(), faults);
        needed("/rowsMayBeExported", request.rowsMayBeExported(), faults);
        needed("/smallCellsConfidential", request.smallCellsConfidential(), faults);
        if (request.note() != null && request.note().length() > LONGEST_TEXT) {
            faults.add(Fault.at("/note", "too-long", "A note has at most %d characters.".formatted(LONGEST_TEXT)));
        }
        return faults;
    }

    private static boolean needed(String pointer, @Nullable Object value, List<Fault> faults) {
        if (value == null) {
            faults.add(Fault.at(pointer, "missing-member", "This member is needed."));
        }
        return value != null;
    }

    private void id(String id, List<Fault> faults) {
        if (!needed("/id", id, faults)) {
            return;
        }
        if (id.length() < SHORTEST_ID
                || id.length() > LONGEST_ID
                || !ID.matcher(id).matches()) {
            faults.add(Fault.at(
                    "/id",
                    "not-readable",
                    "An id has %d to %d lower-case letters and digits of ASCII, in words joined by hyphens."
                            .formatted(SHORTEST_ID, LONGEST_ID)));
        } else if (catalog.snapshot().sources().find(id).isPresent()) {
            faults.add(Fault.at("/id", "reviewed-source", "A reviewed source of the catalogue has this id."));
        }
    }

    private static void line(String pointer, String text, List<Fault> faults) {
        if (!needed(pointer, text, faults)) {
            return;
        }
        if (text.isBlank() || text.length() > LONGEST_LINE) {
            faults.add(
                    Fault.at(pointer, "out-of-range", "1 to %d characters, not only spaces.".formatted(LONGEST_LINE)));
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            faults.add(Fault.at(pointer, "bad-character", "The text is one line, without control characters."));
        }
    }

    private static void url(@Nullable String url, List<Fault> faults) {
        if (url != null && (url.length() > LONGEST_TEXT || !leadsSomewhere(url))) {
            faults.add(Fault.at("/url", "not-readable", "Expected an address such as https://example.org/data."));
        }
    }

    private static boolean leadsSomewhere(String url) {
        try {
            var uri = new URI(url);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void published(@Nullable String published, List<Fault> faults) {
        if (published == null) {
            return;
        }
        try {
            if (!PARTIAL_DATE.matcher(published).matches()) {
                throw new DateTimeException("not in the form");
            }
            if (firstDay(published).isAfter(LocalDate.now(clock))) {
                faults.add(Fault.at("/published", "in-the-future", "It cannot be published later than today."));
            }
        } catch (DateTimeException e) {
            faults.add(Fault.at("/published", "not-readable", "Expected 2024, 2024-10 or 2024-10-05."));
        }
    }

    private static LocalDate firstDay(String partial) {
        return switch (partial.length()) {
            case 4 -> Year.parse(partial).atDay(1);
            case 7 -> YearMonth.parse(partial).atDay(1);
            default -> LocalDate.parse(partial);
        };
    }

    private static void covers(@Nullable LocalDate from, @Nullable LocalDate to, List<Fault> faults) {
        if (from != null && to != null && from.isAfter(to)) {
            faults.add(Fault.at("/coversTo", "before-its-begin", "The last day is not before coversFrom."));
        }
    }
}
