package io.trackfit.ingest.http;

import io.trackfit.ingest.Wanted;
import io.trackfit.ingest.mapping.ImportKind;
import io.trackfit.ingest.mapping.MappingRequest;
import io.trackfit.ingest.mapping.Mappings;
import io.trackfit.market.source.RegisteredSource;
import io.trackfit.market.source.RegisteredSources;
import io.trackfit.shared.http.Wire;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how a file is to be taken in, or says everything that is wrong with the wish before a byte of the file is read. */
@Singleton
class WantedReader {

    private final Mappings mappings;
    private final RegisteredSources sources;
    private final Clock clock;

    WantedReader(Mappings mappings, RegisteredSources sources, Clock clock) {
        this.mappings = mappings;
        this.sources = sources;
        this.clock = clock;
    }

    Wanted read(
            @Nullable ImportKind kind, @Nullable String source, @Nullable String mapping, @Nullable LocalDate stateOf) {
        var faults = new ArrayList<Fault>();
        if (kind == null) {
            faults.add(
                    Fault.in("kind", "missing-parameter", "Say what the rows are: salary-observations or postings."));
        }
        source(source, faults);
        var chosen = mapping(kind, mapping, faults);
        // Where it is already tomorrow, tomorrow is today.
        if (stateOf != null
                && stateOf.isAfter(
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1))) {
            faults.add(Fault.in("stateOf", "in-the-future", "A source cannot have been in this state yet."));
        }
        if (source == null || chosen == null || !faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new Wanted(source, chosen.toMapping(), stateOf);
    }

    private void source(@Nullable String id, List<Fault> faults) {
        if (id == null) {
            faults.add(Fault.in(
                    "source",
                    "missing-parameter",
                    "An import names the registered source it comes from; see /v1/sources."));
            return;
        }
        var source = sources.stored(id);
        if (source.isEmpty()) {
            var known = sources.all().stream()
                    .filter(it -> !it.retired())
                    .map(RegisteredSource::id)
                    .limit(20)
                    .toList();
            faults.add(Fault.in(
                    "source",
                    "unknown-source",
                    "No source is registered as '%s'. Register it at /v1/sources.".formatted(id),
                    known));
        } else if (source.get().retired()) {
            faults.add(Fault.in("source", "retired-source", "The source '%s' is retired.".formatted(id)));
        }
    }

    private @Nullable MappingRequest mapping(@Nullable ImportKind kind, @Nullable String id, List<Fault> faults) {
        if (id == null) {
            return kind == null ? null : mappings.find(Mappings.own(kind)).orElse(null);
        }
        var found = mappings.find(id);
        if (found.isEmpty()) {
            faults.add(Fault.in(
                    "mapping",
                    "unknown-mapping",
                    "There is no mapping '%s'; see /v1/imports/mappings.".formatted(id),
                    mappings.all().stream().map(MappingRequest::id).limit(20).toList()));
        } else if (kind != null && found.get().kind() != kind) {
            faults.add(Fault.in(
                    "mapping",
                    "wrong-kind",
                    "The mapping '%s' is for %s."
                            .formatted(id, Wire.name(found.get().kind()))));
        }
        return found.orElse(null);
    }
}
