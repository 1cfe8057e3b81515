package io.trackfit.shared.linked;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says an answer in JSON-LD 1.1 with the vocabulary of schema.org. The one bean of it knows all answers that have it. */
public interface LinkedData {

    /** Media type of JSON-LD (RFC 6838 registration of W3C). */
    String MEDIA_TYPE = "application/ld+json";

    /** Addresses whose answers have it. */
    List<String> PATHS = List.of("/v1/roles", "/v1/roles/{id}", "/v1/salary-bands", "/v1/salary-bands/{id}");

    /**
     * The same in JSON-LD.
     *
     * @param answer what one of the paths answers
     */
    Object of(Object answer, String language);

    /**
     * Whether a request wants JSON-LD: the path has it, and the client names it with more weight than JSON, or with the same
     * and does not name JSON.
     */
    static boolean wanted(@Nullable String path, @Nullable String accept) {
        return path != null
                && accept != null
                && accept.contains(MEDIA_TYPE)
                && Ranges.PATH.matcher(path).matches()
                && Ranges.prefer(accept);
    }

    /** How media ranges are weighed (RFC 9110 §12.5.1). */
    final class Ranges {

        private static final Pattern PATH = Pattern.compile("/v1/(roles(/[^/]+)?|salary-bands(/(?!assess$)[^/]+)?)");

        private Ranges() {}

        private static boolean prefer(String accept) {
            double linked = 0;
            double json = -1;
            double any = -1;
            for (var range : accept.split(",")) {
                var parts = range.strip().toLowerCase(Locale.ROOT).split(";");
                switch (parts[0].strip()) {
                    case MEDIA_TYPE -> linked = weight(parts);
                    case "application/json" -> json = weight(parts);
                    case "application/*", "*/*" -> any = Math.max(any, weight(parts));
                    default -> {} // nothing we have
                }
            }
            return linked > 0 && (json >= 0 ? linked > json : linked >= any);
        }

        private static double weight(String[] parts) {
            for (var parameter : parts) {
                var text = parameter.strip();
                if (text.startsWith("q=")) {
                    try {
                        return Double.parseDouble(text.substring(2));
                    } catch (NumberFormatException e) {
                        return 0;
                    }
                }
            }
            return 1;
        }
    }
}
