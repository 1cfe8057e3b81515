package io.trackfit.overview.linked;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An Occupation of schema.org. What is not known is left out; educationRequirements never stands, for nobody we cite says.
 *
 * @param context null: it stands in a graph that has one
 * @param id where it is served, relative to this answer
 * @param occupationLocation where the salary is of; empty: not narrowed to a place
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Occupation(
        @JsonProperty("@context") @Nullable String context,
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String name,
        @Nullable String description,
        List<Category> occupationalCategory,
        List<Term> skills,
        List<String> responsibilities,
        @Nullable Experience experienceRequirements,
        List<Credential> qualifications,
        List<Place> occupationLocation,
        List<Salary> estimatedSalary) {

    /** The context of JSON-LD that gives all names here their meaning. */
    static final String CONTEXT = "https://schema.org";

    /** Several, under one context. */
    record Graph(
            @JsonProperty("@context") String context,
            @JsonProperty("@graph") List<Occupation> graph) {}

    /**
     * A class of a public classification.
     *
     * @param description how well it matches
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Category(
            @JsonProperty("@type") String type,
            String codeValue,
            @Nullable String name,
            @Nullable String url,
            String description,
            Named inCodeSet) {

        static Category of(String code, @Nullable String name, @Nullable String url, String match, String set) {
            return new Category("CategoryCode", code, name, url, match, new Named("CategoryCodeSet", null, set, null));
        }
    }

    /** Something with a name. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Named(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") @Nullable String id,
            String name,
            @Nullable String url) {}

    /** A skill. */
    record Term(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            String termCode,
            String name) {}

    /** Experience that is asked for. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Experience(
            @JsonProperty("@type") String type,
            int monthsOfExperience,
            @Nullable String description) {}

    /** A credential that can be had today. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Credential(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            String name,
            String credentialCategory,
            Named recognizedBy,
            @Nullable String url) {}

    /**
     * A city, a country or a wider area.
     *
     * @param identifier ISO 3166-1 alpha-2 of a country
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Place(
            @JsonProperty("@type") String type,
            String name,
            @Nullable String identifier) {}
}
