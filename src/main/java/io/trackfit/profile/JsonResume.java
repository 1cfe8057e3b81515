package io.trackfit.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A résumé as jsonresume.org describes it (schema 1.x, MIT), as far as it says something about a track. Whoever the person is
 * and whatever else it holds is overlooked and reported as ignored.
 */
@Schema(
        description =
                "A résumé in the JSON Resume format 1.x, see https://jsonresume.org/schema. Further members are allowed.")
public record JsonResume(
        @Nullable Basics basics,
        @Nullable List<Work> work,
        @Nullable List<Volunteer> volunteer,
        @Nullable List<Education> education,
        @Nullable List<Certificate> certificates,
        @Nullable List<Publication> publications,
        @Nullable List<Skill> skills,
        @Nullable List<Language> languages,
        @Nullable List<Project> projects) {

    /** Ours, and not registered: JSON Resume has no media type of its own. */
    public static final String MEDIA_TYPE = "application/vnd.jsonresume+json";

    /** What the person says of themselves in short. */
    @Schema(additionalProperties = Schema.True.class)
    public record Basics(@Nullable String label, @Nullable String summary) {}

    /** A job. */
    @Schema(additionalProperties = Schema.True.class)
    public record Work(
            @Nullable String position,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String summary,
            @Nullable List<String> highlights) {}

    /** Unpaid work. */
    @Schema(additionalProperties = Schema.True.class)
    public record Volunteer(
            @Nullable String summary, @Nullable List<String> highlights) {}

    /** A course of study. */
    @Schema(additionalProperties = Schema.True.class)
    public record Education(@Nullable String area, @Nullable List<String> courses) {}

    /** A credential. */
    @Schema(additionalProperties = Schema.True.class)
    public record Certificate(
            @Nullable String name, @Nullable String issuer) {}

    /** Something published. */
    @Schema(additionalProperties = Schema.True.class)
    public record Publication(
            @Nullable String name, @Nullable String summary) {}

    /** A skill, or a heading with skills as its keywords. Its level is a word, or a part of a whole: 80%, 4/5. */
    @Schema(additionalProperties = Schema.True.class)
    public record Skill(
            @Nullable String name,
            @Nullable String level,
            @Nullable List<String> keywords) {

        /** Many résumés list bare names. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Skill named(String name) {
            return new Skill(name, null, null);
        }

        @JsonCreator
        public Skill {}
    }

    /** A language spoken. */
    @Schema(additionalProperties = Schema.True.class)
    public record Language(
            @Nullable String language, @Nullable String fluency) {}

    /** A project. */
    @Schema(additionalProperties = Schema.True.class)
    public record Project(
            @Nullable String name,
            @Nullable String description,
            @Nullable List<String> highlights,
            @Nullable List<String> keywords) {}
}
