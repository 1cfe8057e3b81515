package io.trackfit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.jandex.ClassInfo;
import org.jspecify.annotations.Nullable;

/**
 * What the doc comment of a record says of it and of its components, read from the sources while the service is built:
 * one place for readers of the code and of the contract.
 */
final class DocComments {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern MARGIN = Pattern.compile("(?m)^\\s*\\*? ?");
    private static final Pattern INLINE = Pattern.compile("\\{@(?:code|link)\\s([^}]*)}");
    private static final Pattern PARAMETER = Pattern.compile("@param (\\w+) ");

    private DocComments() {}

    /**
     * What a comment says.
     *
     * @param text what the record is
     * @param components what each documented component is
     */
    record Comment(String text, Map<String, String> components) {}

    /** Empty where the record has no comment, or the sources are not there. */
    static Comment of(ClassInfo record) {
        var none = new Comment("", Map.of());
        var source = read(record);
        if (source == null) {
            return none;
        }
        var name = record.name().withoutPackagePrefix();
        var simple = name.substring(name.lastIndexOf('$') + 1);
        var declared = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\S+\\s*)*(?:(?:public|private|protected|static|final) )*record "
                                + simple + "\\b",
                        Pattern.DOTALL)
                .matcher(source);
        return declared.find() ? parse(declared.group(1)) : none;
    }

    private static Comment parse(String comment) {
        var text = INLINE.matcher(MARGIN.matcher(comment).replaceAll("")).replaceAll("$1");
        var parameter = PARAMETER.matcher(text);
        var components = new LinkedHashMap<String, String>();
        var what = text;
        int from = -1;
        String name = "";
        while (parameter.find()) {
            if (from < 0) {
                what = text.substring(0, parameter.start());
            } else {
                components.put(name, oneLine(text.substring(from, parameter.start())));
            }
            name = parameter.group(1);
            from = parameter.end();
        }
        if (from >= 0) {
            components.put(name, oneLine(text.substring(from)));
        }
        return new Comment(oneLine(what), components);
    }

    private static String oneLine(String text) {
        return text.replaceAll("<[a-z/]+>", "").replaceAll("\\s+", " ").strip();
    }

    private static @Nullable String read(ClassInfo record) {
        var outer = record.name().toString().replaceAll("\\$.*", "").replace('.', '/');
        var file = SOURCES.resolve(outer + ".java");
        try {
            return Files.exists(file) ? Files.readString(file) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
