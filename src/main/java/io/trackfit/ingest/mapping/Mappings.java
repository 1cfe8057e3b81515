package io.trackfit.ingest.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.trackfit.shared.body.BodyReader;
import io.trackfit.shared.problem.ProblemType;
import io.trackfit.shared.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** All mappings: those that come along, in their order, then those that were posted, by id. */
@ApplicationScoped
public class Mappings {

    private static final List<String> SHIPPED =
            List.of("trackfit-salaries", "trackfit-postings", "ai-jobs-salaries", "google-jobs-postings");

    private final StatelessSession session;
    private final ObjectMapper json;
    private final Clock clock;
    private final List<MappingRequest> shipped;

    Mappings(StatelessSession session, ObjectMapper json, BodyReader bodies, Clock clock) {
        this.session = session;
        this.json = json;
        this.clock = clock;
        shipped = SHIPPED.stream().map(id -> shipped(id, bodies)).toList();
    }

    private static MappingRequest shipped(String id, BodyReader bodies) {
        try (var file = Mappings.class.getResourceAsStream("/ingest/mappings/%s.json".formatted(id))) {
            if (file == null) {
                throw new IllegalStateException("The mapping %s is missing.".formatted(id));
            }
            return bodies.read(file.readAllBytes(), MappingRequest.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mapping of our own columns. */
    public static String own(ImportKind kind) {
        return switch (kind) {
            case SALARY_OBSERVATIONS -> "trackfit-salaries";
            case POSTINGS -> "trackfit-postings";
        };
    }

    public boolean isShipped(String id) {
        return SHIPPED.contains(id);
    }

    @Transactional
    public List<MappingRequest> all() {
        var all = new ArrayList<>(shipped);
        session.createNativeQuery("select definition::text from import_mapping order by id", String.class)
                .getResultList()
                .forEach(definition -> all.add(parsed(definition)));
        return List.copyOf(all);
    }

    public Optional<MappingRequest> find(String id) {
        return all().stream().filter(mapping -> mapping.id().equals(id)).findFirst();
    }

    /** A mapping never changes: what was imported by it must stay explained by it. */
    @Transactional
    public void add(MappingRequest mapping) {
        int added = isShipped(mapping.id())
                ? 0
                : session.createNativeMutationQuery("""
                    insert into import_mapping (id, definition, added_at) values (:id, cast(:definition as jsonb), :at)
                    on conflict (id) do nothing\
                    """)
                        .setParameter("id", mapping.id())
                        .setParameter("definition", written(mapping))
                        .setParameter("at", Timestamp.from(clock.instant()))
                        .executeUpdate();
        if (added == 0) {
            throw new Refused(
                    ProblemType.CONFLICT,
                    "There is a mapping '%s', and mappings do not change. Give this one another id."
                            .formatted(mapping.id()));
        }
    }

    private MappingRequest parsed(String definition) {
        try {
            return json.readValue(definition, MappingRequest.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String written(MappingRequest mapping) {
        try {
            return json.writeValueAsString(mapping);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
