package io.trackfit.shared.answer;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code Accept-Encoding} as far as we need it: does the client take gzip? */
public final class Encodings {

    private Encodings() {}

    public static boolean gzip(@Nullable String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        for (var part : acceptEncoding.split(",")) {
            var coding = part.strip().toLowerCase(Locale.ROOT);
            var semicolon = coding.indexOf(';');
            var name = semicolon < 0 ? coding : coding.substring(0, semicolon).strip();
            if (name.equals("gzip") || name.equals("x-gzip")) {
                return semicolon < 0 || !refused(coding.substring(semicolon + 1));
            }
        }
        return false;
    }

    private static boolean refused(String weight) {
        return weight.replace(" ", "").matches("q=0(\\.0{0,3})?");
    }
}
