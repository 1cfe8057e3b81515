package io.trackfit.recommendation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.trackfit.catalog.CatalogContent;
import io.trackfit.market.content.PublishedPayReader;
import io.trackfit.profile.Dictionaries;
import io.trackfit.profile.ProfileReader;
import io.trackfit.profile.ProfileRequest;
import io.trackfit.recommendation.answer.Envelope;
import io.trackfit.recommendation.answer.Explain;
import io.trackfit.recommendation.around.Wishes;
import io.trackfit.recommendation.model.Models;
import io.trackfit.recommendation.model.Scorers;
import io.trackfit.recommendation.wire.JsonBuffer;
import io.trackfit.shared.csv.ReviewedFiles;
import io.trackfit.shared.http.StrictJson;
import io.trackfit.testsupport.EmptyMarket;
import java.time.LocalDate;
import java.util.List;

/** All of a service that a recommendation needs, made of the reviewed files anew. */
final class Instance {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final ObjectMapper JSON = mapper();

    final Recommendations recommendations;
    private final Dictionaries dictionaries;
    private final Models models = new Models();
    private final Scorers.Edition edition;

    Instance() {
        var files = ReviewedFiles.onClasspath("catalog");
        var catalog = CatalogContent.read(files).snapshot();
        dictionaries = Dictionaries.of(catalog);
        edition = Scorers.Edition.of(catalog, models);
        recommendations = new Recommendations(new EmptyMarket(new PublishedPayReader(files, catalog).read()));
    }

    Ask ask(JsonNode body, Explain explain, String language, List<String> roles) throws JsonProcessingException {
        var request = JSON.treeToValue(body, ProfileRequest.class);
        return new Ask(
                ProfileReader.read(request, dictionaries),
                Envelope.PLAIN,
                edition,
                models.newest(),
                DAY,
                roles,
                explain,
                language,
                Wishes.of(request.preferences(), edition.catalog()),
                request.reference(),
                true);
    }

    byte[] answer(JsonNode body) throws JsonProcessingException {
        var json = new JsonBuffer(1_000);
        AnswerShape.WHOLE.write(recommendations.of(ask(body, Explain.TEXT, "en", List.of())), json);
        return json.toBytes();
    }

    private static ObjectMapper mapper() {
        var mapper = new ObjectMapper().findAndRegisterModules();
        new StrictJson().customize(mapper);
        return mapper;
    }
}
