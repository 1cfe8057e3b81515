package io.trackfit.recommendation;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.NearestNames;
import io.trackfit.profile.Dictionaries;
import io.trackfit.profile.ProfileReader;
import io.trackfit.profile.ProfileRequest;
import io.trackfit.profile.ResumeBody;
import io.trackfit.recommendation.answer.Envelope;
import io.trackfit.recommendation.answer.Explain;
import io.trackfit.recommendation.around.Wishes;
import io.trackfit.recommendation.model.Models;
import io.trackfit.recommendation.model.Scorers;
import io.trackfit.shared.i18n.RequestLanguage;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes of a request what is asked for, or says all that is wrong with its parameters. */
@Singleton
class Asks {

    private final ProfileReader reader;
    private final Scorers scorers;
    private final Models models;
    private final Clock clock;
    private final RequestLanguage language;

    Asks(ProfileReader reader, Scorers scorers, Models models, Clock clock, RequestLanguage language) {
        this.reader = reader;
        this.scorers = scorers;
        this.models = models;
        this.clock = clock;
        this.language = language;
    }

    /** What the query says. */
    record Query(
            @Nullable String roles,
            Explain explain,
            @Nullable LocalDate asOf,
            @Nullable String modelVersion) {}

    /**
     * What stays the same throughout a request, however many profiles it brings.
     *
     * @param languageChosen by the address: no profile changes it
     * @param steps whether next steps are wanted
     */
    record Setting(
            Dictionaries dictionaries,
            Scorers.Edition edition,
            LocalDate today,
            String language,
            boolean languageChosen,
            boolean steps) {

        Setting withoutSteps() {
            return new Setting(dictionaries, edition, today, language, languageChosen, false);
        }
    }

    Setting setting() {
        var dictionaries = reader.dictionaries();
        return new Setting(
                dictionaries,
                scorers.of(dictionaries.catalog()),
                LocalDate.now(clock),
                language.tag(),
                language.isChosen(),
                true);
    }

    Ask of(ProfileRequest told, Query query) {
        var ask = of(told, query, setting());
        language.set(ask.language());
        return ask;
    }

    Ask of(ProfileRequest told, Query query, Setting setting) {
        var dictionaries = setting.dictionaries();
        var faults = new ArrayList<Fault>();
        var roles = roles(query.roles(), dictionaries.catalog(), faults);
        var asOf = one("asOf", query.asOf(), told.asOf(), faults);
        var version = one("modelVersion", query.modelVersion(), told.modelVersion(), faults);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        var wishes = told.preferences();
        var wish = wishes == null || setting.languageChosen() ? null : wishes.lang();
        return new Ask(
                ProfileReader.read(told, dictionaries),
                Envelope.PLAIN,
                setting.edition(),
                models.require(version, "modelVersion"),
                asOf == null ? setting.today() : asOf,
                roles,
                query.explain(),
                wish == null ? setting.language() : wish,
                Wishes.of(wishes, dictionaries.catalog()),
                told.reference(),
                setting.steps());
    }

    Ask of(ResumeBody resume, Query query) {
        var dictionaries = reader.dictionaries();
        var faults = new ArrayList<Fault>();
        var roles = roles(query.roles(), dictionaries.catalog(), faults);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        var asOf = query.asOf() == null ? LocalDate.now(clock) : query.asOf();
        return new Ask(
                ProfileReader.read(resume, asOf, dictionaries),
                new Envelope.Resume(dictionaries.catalog()),
                scorers.of(dictionaries.catalog()),
                models.require(query.modelVersion(), "modelVersion"),
                asOf,
                roles,
                query.explain(),
                language.tag(),
                Wishes.NONE,
                null,
                true);
    }

    private static List<String> roles(@Nullable String ids, CatalogSnapshot catalog, List<Fault> faults) {
        if (ids == null) {
            return List.of();
        }
        var roles = new LinkedHashSet<>(List.of(ids.split(",", -1)));
        for (var id : roles) {
            if (catalog.roles().find(id).isPresent()) {
                continue;
            }
            faults.add(Fault.in("roles", "unknown-role", "There is no role '%s'.".formatted(id), nearest(id, catalog)));
        }
        return List.copyOf(roles);
    }

    private static List<String> nearest(String id, CatalogSnapshot catalog) {
        var names = catalog.roles().ids().stream()
                .map(known -> new NearestNames.Name(known, known))
                .toList();
        return NearestNames.of(names).nearest(id, 3).stream()
                .map(NearestNames.Near::id)
                .toList();
    }

    /** The query's or the profile's; two that differ would leave it to chance which one holds. */
    private static <T> @Nullable T one(String name, @Nullable T query, @Nullable T body, List<Fault> faults) {
        if (query != null && body != null && !Objects.equals(query, body)) {
            faults.add(Fault.in(name, "contradiction", "The query and the profile say different things."));
        }
        return query == null ? body : query;
    }
}
