package io.trackfit.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sentences of our own with every skill mention marked, as a reader would mark them. */
final class AnnotatedSentences {

    private static final Pattern MARK = Pattern.compile("\\[\\[(.+?)\\|([a-z0-9-]+)]]", Pattern.DOTALL);

    record Mark(String skill, int start, int end) {
        boolean isMetBy(Mention mention) {
            return skill.equals(mention.skill()) && mention.start() < end && start < mention.end();
        }
    }

    record Sentence(String text, List<Mark> marks) {}

    private AnnotatedSentences() {}

    static List<Sentence> read() {
        try (var in = AnnotatedSentences.class.getResourceAsStream("/extraction/annotated.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> sentence(line.replace("\\n", "\n")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sentence sentence(String marked) {
        var text = new StringBuilder();
        var marks = new ArrayList<Mark>();
        var matcher = MARK.matcher(marked);
        int at = 0;
        while (matcher.find()) {
            text.append(marked, at, matcher.start());
            marks.add(new Mark(
                    matcher.group(2),
                    text.length(),
                    text.length() + matcher.group(1).length()));
            text.append(matcher.group(1));
            at = matcher.end();
        }
        return new Sentence(text.append(marked.substring(at)).toString(), marks);
    }
}
