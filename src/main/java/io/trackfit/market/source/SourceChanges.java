package io.trackfit.market.source;

import io.trackfit.catalog.Catalog;
import io.trackfit.shared.problem.NotFound;
import io.trackfit.shared.problem.ProblemType;
import io.trackfit.shared.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Registers, corrects and retires sources. What is decided is in force here at once, on other replicas when told. */
@ApplicationScoped
class SourceChanges {

    private final SourceRows rows;
    private final SourceRegister register;
    private final Catalog catalog;
    private final Clock clock;

    SourceChanges(SourceRows rows, SourceRegister register, Catalog catalog, Clock clock) {
        this.rows = rows;
        this.register = register;
        this.catalog = catalog;
        this.clock = clock;
    }

    RegisteredSource register(SourceRequest request) {
        return change(request.id(), before -> {
            if (before != null) {
                throw new Refused(
                        ProblemType.CONFLICT,
                        "The source '%s' is registered already. PUT corrects it.".formatted(request.id()));
            }
            var now = now();
            return request.registered(now, now, null);
        });
    }

    /** @param condition throws where the source is not as the sender of the correction has seen it */
    RegisteredSource correct(SourceRequest request, Consumer<RegisteredSource> condition) {
        return change(request.id(), before -> {
            var known = known(request.id(), before);
            condition.accept(known);
            var same = request.registered(known.registeredAt(), known.correctedAt(), known.retiredAt());
            return same.equals(known) ? known : request.registered(known.registeredAt(), now(), known.retiredAt());
        });
    }

    /** Takes no more imports from now on. Twice is once. */
    RegisteredSource retire(String id) {
        return change(id, before -> {
            var known = known(id, before);
            return known.retired() ? known : known.retired(now());
        });
    }

    /** No finer than PostgreSQL keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private RegisteredSource known(String id, @Nullable RegisteredSource before) {
        if (before == null) {
            if (catalog.snapshot().sources().find(id).isPresent()) {
                throw new Refused(ProblemType.CONFLICT, "'%s' is a reviewed source of the catalogue.".formatted(id));
            }
            throw new NotFound("registered source", id, List.of());
        }
        return before;
    }

    private RegisteredSource change(String id, SourceRows.Change change) {
        var after = rows.change(id, change);
        register.look();
        return after;
    }
}
