package io.trackfit.extraction;

import io.trackfit.catalog.CatalogSnapshot;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The skills a text speaks of.
 *
 * @param skills each skill there is evidence of once, in the order of its first mention
 * @param mentions evidence, in reading order
 * @param denied skills the text says the person has not or only wishes to learn: no evidence
 */
record ExtractionView(
        List<FoundSkill> skills,
        @Schema(maxItems = ExtractionResource.MOST_BYTES) List<MentionView> mentions,
        @Schema(maxItems = ExtractionResource.MOST_BYTES) List<MentionView> denied) {

    /**
     * A skill of the catalogue.
     *
     * @param mentions how often it is mentioned
     */
    record FoundSkill(String id, String name, int mentions) {}

    /**
     * Words that name a skill.
     *
     * @param skill id of the skill
     * @param start first UTF-16 unit of the words in the text
     * @param end the unit after the last
     * @param text the words as they stand there
     * @param context what made us take them for the skill: they mean nothing else ({@code name}), or they are common words
     *     that stand in a list of skills ({@code list}) or, written as a name, beside a skill ({@code beside})
     */
    record MentionView(String skill, String name, int start, int end, String text, Mention.Context context) {}

    static ExtractionView of(Extraction extraction, CatalogSnapshot catalog, String language) {
        var counts = new LinkedHashMap<String, Integer>();
        extraction.mentions().forEach(mention -> counts.merge(mention.skill(), 1, Integer::sum));
        return new ExtractionView(
                counts.entrySet().stream()
                        .map(it -> new FoundSkill(it.getKey(), name(it.getKey(), catalog, language), it.getValue()))
                        .toList(),
                views(extraction.mentions(), catalog, language),
                views(extraction.denied(), catalog, language));
    }

    private static List<MentionView> views(List<Mention> mentions, CatalogSnapshot catalog, String language) {
        return mentions.stream()
                .map(it -> new MentionView(
                        it.skill(), name(it.skill(), catalog, language), it.start(), it.end(), it.text(), it.context()))
                .toList();
    }

    private static String name(String skill, CatalogSnapshot catalog, String language) {
        return catalog.label("skill", skill, language)
                .map(label -> label.text())
                .or(() -> catalog.skills().find(skill).map(it -> it.name()))
                .orElse(skill);
    }
}
