package io.trackfit.extraction;

import java.util.List;

/**
 * What a text says of skills, in reading order.
 *
 * @param mentions evidence
 * @param denied skills the text says the person has not, or only wishes to learn: no evidence
 */
public record Extraction(List<Mention> mentions, List<Mention> denied) {

    /** Ids of the skills there is evidence of, each once, in the order of their first mention. */
    public List<String> skills() {
        return mentions.stream().map(Mention::skill).distinct().toList();
    }
}
