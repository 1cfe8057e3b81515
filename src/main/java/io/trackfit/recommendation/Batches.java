package io.trackfit.recommendation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.trackfit.profile.ProfileRequest;
import io.trackfit.shared.body.BodyReader;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import io.trackfit.shared.problem.Unavailable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** The places for batches: a slow client takes one of them, and never all threads of the service. */
@Singleton
class Batches {

    private static final Duration RETRY = Duration.ofSeconds(10);

    private final Asks asks;
    private final Recommendations recommendations;
    private final BodyReader bodies;
    private final ObjectMapper json;
    private final BatchConfig config;
    private final Clock clock;
    private final Semaphore places;

    Batches(
            Asks asks,
            Recommendations recommendations,
            BodyReader bodies,
            ObjectMapper json,
            BatchConfig config,
            Clock clock) {
        this.asks = asks;
        this.recommendations = recommendations;
        this.bodies = bodies;
        this.json = json;
        this.config = config;
        this.clock = clock;
        places = new Semaphore(config.atOnce());
    }

    int free() {
        return places.availablePermits();
    }

    /** Takes a place, or says all that is wrong with the query. */
    Batch open(Asks.Query query, @Nullable String fields, boolean withKey) {
        var wanted = wanted(fields);
        var all = asks.setting();
        var setting = wanted.contains("roles") || wanted.contains("target") ? all : all.withoutSteps();
        asks.of(ProfileRequest.NOTHING, query, setting);
        if (!places.tryAcquire()) {
            throw Unavailable.busy(RETRY);
        }
        long end = clock.millis() + config.longest().toMillis();
        var limits =
                new BatchRun.Limits(withKey ? Long.MAX_VALUE : config.linesWithoutKey(), () -> clock.millis() > end);
        var shape = new AnswerShape(wanted);
        return new Batch(
                new BatchRun(
                        bodies,
                        json,
                        (told, out) -> shape.write(recommendations.of(asks.of(told, query, setting)), out),
                        limits),
                places);
    }

    private static Set<String> wanted(@Nullable String fields) {
        if (fields == null) {
            return Set.copyOf(AnswerShape.MEMBERS);
        }
        var wanted = new LinkedHashSet<>(List.of(fields.split(",", -1)));
        var faults = wanted.stream()
                .filter(field -> !AnswerShape.MEMBERS.contains(field))
                .map(field -> Fault.in(
                        "fields", "unknown-field", "There is no field '%s'.".formatted(field), AnswerShape.MEMBERS))
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        wanted.add("reference");
        return wanted;
    }
}
