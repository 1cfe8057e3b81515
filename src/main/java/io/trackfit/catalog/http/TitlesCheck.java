package io.trackfit.catalog.http;

import io.trackfit.shared.body.BodyCheck;
import io.trackfit.shared.problem.Fault;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must hold of the titles of a request. */
@Singleton
class TitlesCheck implements BodyCheck<TitlesRequest> {

    static final int LONGEST = 200;
    static final int MOST = 100;

    @Override
    public Class<TitlesRequest> type() {
        return TitlesRequest.class;
    }

    @Override
    public List<Fault> faults(TitlesRequest request) {
        if ((request.title() == null) == (request.titles() == null)) {
            return List.of(Fault.at("", "one-of", "Give either title or titles."));
        }
        var faults = new ArrayList<Fault>();
        if (request.titles() == null) {
            check(request.title(), "/title", faults);
            return faults;
        }
        int count = request.titles().size();
        if (count < 1 || count > MOST) {
            faults.add(Fault.at("/titles", "out-of-range", "One to %d titles are read.".formatted(MOST)));
        }
        for (int i = 0; i < Math.min(count, MOST); i++) {
            check(request.titles().get(i), "/titles/" + i, faults);
        }
        return faults;
    }

    private static void check(@Nullable String title, String pointer, List<Fault> faults) {
        if (title == null || title.isBlank()) {
            faults.add(Fault.at(pointer, "required", "A title has at least one letter."));
        } else if (title.length() > LONGEST) {
            faults.add(Fault.at(pointer, "too-long", "A title has at most %d characters.".formatted(LONGEST)));
        }
    }
}
