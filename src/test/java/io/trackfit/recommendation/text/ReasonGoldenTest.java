package io.trackfit.recommendation.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.scoring.Reason;
import io.trackfit.testsupport.Fits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every reason as it is said: a changed sentence is a diff that somebody reads. {@code -Dtrackfit.write-golden=true} records
 * the sentences instead.
 */
class ReasonGoldenTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "reasons");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void every_reason_is_said_as_recorded(String language) throws IOException {
        var text = new ReasonText(new Names(Fits.CATALOG, language));
        var said = ReasonTextTest.SAMPLES.stream()
                        .map(reason -> reason.getClass().getSimpleName() + ": " + text.of(reason) + "\n")
                        .collect(Collectors.joining())
                + "A step: " + text.of(new Reason.LearnSkill("kafka", 40), true) + "\n";
        var file = FOLDER.resolve(language + ".txt");
        if (Boolean.getBoolean("trackfit.write-golden")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, said);
        }
        assertThat(said).isEqualTo(Files.readString(file));
    }
}
