package io.trackfit.scoring.model;

import java.util.List;

/**
 * Which credentials suit which level of a role, by the words of the catalogue. Curated: an expert credential asks for years
 * of work that nobody brings to a first job, and a foundational one tells nothing new of a senior.
 */
public final class CredentialLevels {

    private static final List<List<String>> SUITING = List.of(
            List.of("course-certificate", "foundational", "associate"),
            List.of("associate", "specialty", "professional"),
            List.of("specialty", "professional", "expert"));

    private CredentialLevels() {}

    /**
     * Whether a credential suits.
     *
     * @param role 0 for the lowest level of a role
     */
    public static boolean suits(String credential, int role) {
        return SUITING.get(Math.clamp(role, 0, SUITING.size() - 1)).contains(credential);
    }
}
