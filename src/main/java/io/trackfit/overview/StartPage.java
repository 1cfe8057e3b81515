package io.trackfit.overview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** The page a person sees first. Plain HTML: it loads nothing and runs nothing. */
final class StartPage {

    private final String template;

    private StartPage(String template) {
        this.template = template;
    }

    static StartPage read() {
        try (var file = Objects.requireNonNull(StartPage.class.getResourceAsStream("/overview/start.html"))) {
            return new StartPage(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param address where the reader reaches this service: what the examples begin with */
    String html(String address, Map<String, String> versions) {
        var page = template.replace("{base}", escaped(address));
        for (var version : versions.entrySet()) {
            page = page.replace("{" + version.getKey() + "}", escaped(version.getValue()));
        }
        return page;
    }

    /** The address comes from the request, which anybody may have made up. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
