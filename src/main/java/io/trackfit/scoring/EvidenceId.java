package io.trackfit.scoring;

/** How a piece of evidence is called in answers and in the model file: its kind and id. */
public final class EvidenceId {

    public static final String MATHEMATICS = "mathematics";
    public static final String EXPERIENCE = "experience";

    private EvidenceId() {}

    public static String of(Evidence piece) {
        return switch (piece) {
            case Evidence.Skill skill -> skill(skill.id());
            case Evidence.WorkStyle answer -> workStyle(answer.statement());
            case Evidence.Mathematics _ -> MATHEMATICS;
            case Evidence.Certification held -> certification(held.id());
            case Evidence.Artefact shown -> artefact(shown.id());
            case Evidence.Experience _ -> EXPERIENCE;
            case Evidence.CurrentRole role -> currentRole(role.family());
        };
    }

    public static String skill(String id) {
        return "skill:" + id;
    }

    public static String workStyle(String statement) {
        return "work-style:" + statement;
    }

    public static String certification(String id) {
        return "certification:" + id;
    }

    public static String artefact(String id) {
        return "artefact:" + id;
    }

    public static String currentRole(String family) {
        return "current-role:" + family;
    }
}
