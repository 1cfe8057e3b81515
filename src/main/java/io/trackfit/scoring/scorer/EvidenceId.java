package io.trackfit.scoring.scorer;

/** How a piece of evidence is called in answers and in the model file: its kind and id. */
final class EvidenceId {

    static final String MATHEMATICS = "mathematics";

    private EvidenceId() {}

    static String skill(String id) {
        return "skill:" + id;
    }

    static String workStyle(String statement) {
        return "work-style:" + statement;
    }

    static String certification(String id) {
        return "certification:" + id;
    }

    static String artefact(String id) {
        return "artefact:" + id;
    }

    static String currentRole(String family) {
        return "current-role:" + family;
    }
}
