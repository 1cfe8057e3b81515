package io.trackfit.testsupport;

import io.trackfit.shared.csv.ReviewedFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The reviewed files that come with the service, some of them changed by a test. */
public final class EditedFiles {

    private final Map<String, @Nullable String> edited = new HashMap<>();

    public EditedFiles replace(String file, String text) {
        edited.put(file, text);
        return this;
    }

    /** With these rows at the end. */
    public EditedFiles append(String file, String rows) {
        return replace(file, text(file) + rows);
    }

    /** With another text in place of one that is there. */
    public EditedFiles change(String file, String from, String to) {
        var text = text(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("%s has no '%s'.".formatted(file, from));
        }
        return replace(file, text.replace(from, to));
    }

    /** Without the rows that begin so. */
    public EditedFiles without(String file, String beginning) {
        return replace(
                file,
                text(file)
                        .lines()
                        .filter(line -> !line.startsWith(beginning))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    public EditedFiles missing(String file) {
        edited.put(file, null);
        return this;
    }

    public ReviewedFiles files() {
        return new ReviewedFiles(this::open);
    }

    private @Nullable InputStream open(String file) {
        if (!edited.containsKey(file)) {
            return original(file);
        }
        var text = edited.get(file);
        return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String text(String file) {
        try (var in = Objects.requireNonNull(open(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream original(String file) {
        return Objects.requireNonNull(EditedFiles.class.getClassLoader().getResourceAsStream("catalog/" + file), file);
    }
}
