package io.trackfit.recommendation.model;

import io.trackfit.shared.Versioned;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The models that come with the service, newest last. Old ones stay, so that an answer can be replayed. */
@Singleton
public class Models implements Versioned {

    private static final List<String> FILES =
            List.of("fit-2026.1.json", "fit-2026.2.json", "fit-2026.3.json", "fit-2026.4.json");

    private final Map<String, ModelFile> byVersion;
    private final ModelFile newest;

    public Models() {
        var read = FILES.stream().map(Models::read).toList();
        var found = new LinkedHashMap<String, ModelFile>();
        read.forEach(file -> found.put(file.version(), file));
        byVersion = Collections.unmodifiableMap(found);
        newest = read.getLast();
    }

    @Override
    public String name() {
        return "model";
    }

    /** Of the newest. */
    @Override
    public String version() {
        return newest.version();
    }

    /** The one that answers where none is asked for. */
    public ModelFile newest() {
        return newest;
    }

    /**
     * The model of a version, the newest for null; refuses a version nobody knows, naming those we have.
     *
     * @param parameter where the version was asked for
     */
    public ModelFile require(@Nullable String version, String parameter) {
        if (version == null) {
            return newest;
        }
        var found = byVersion.get(version);
        if (found == null) {
            throw new InvalidInput(Fault.in(
                    parameter, "unknown-value", "Known are %s.".formatted(String.join(", ", versions())), versions()));
        }
        return found;
    }

    public Collection<ModelFile> all() {
        return byVersion.values();
    }

    public List<String> versions() {
        return List.copyOf(byVersion.keySet());
    }

    private static ModelFile read(String name) {
        try (var json = Models.class.getResourceAsStream("/model/" + name)) {
            if (json == null) {
                throw new IllegalStateException("The model file '%s' is missing.".formatted(name));
            }
            return ModelFile.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
