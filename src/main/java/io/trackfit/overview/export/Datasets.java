package io.trackfit.overview.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.trackfit.market.salary.PublishedPay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** The tables of one edition. A row is the record that the rooms work with, as JSON has it. */
final class Datasets {

    private final ObjectMapper json;
    private final List<Dataset> made = new ArrayList<>();

    private Datasets(ObjectMapper json) {
        this.json = json;
    }

    static List<Dataset> of(PublishedPay pay, ObjectMapper json) {
        var catalog = pay.catalog();
        var tables = new Datasets(json);
        tables.add(
                "tracks",
                "Tracks, with everything said of them",
                catalog.tracks().all());
        tables.add("families", "Families of roles", catalog.families().all());
        tables.add("roles", "Roles, with what they ask for", catalog.roles().all());
        tables.add(
                "skills", "Skills, with aliases and weights", catalog.skills().all());
        tables.add(
                "certifications",
                "Credentials and their lifecycle",
                catalog.certifications().all());
        tables.add(
                "certification-names", "Names that credentials go by, right and wrong", catalog.certificationNames());
        tables.add(
                "locations",
                "Cities and countries of the focus region",
                catalog.locations().all());
        tables.add(
                "countries",
                "Countries, with tax and working week",
                catalog.countries().all());
        tables.add(
                "currencies",
                "Currencies, with their rates to the US dollar",
                catalog.currencies().all());
        tables.add(
                "industries",
                "Industries and what they demand",
                catalog.industries().all());
        tables.add("guidance", "Guidance by topic", catalog.topics().all());
        tables.add("title-rules", "Rules that read job titles", catalog.titleRules());
        tables.add("labels", "Names in other languages", catalog.labels().values());
        tables.add(
                "sources",
                "Who says what, and how far to trust it",
                catalog.sources().all());
        tables.add("salary-figures", "Pay that others publish", pay.figures().all());
        tables.add("salary-notes", "What is to be known about published pay", pay.notes());
        tables.add(
                "salary-trends",
                "What others say of the direction of pay",
                pay.trends().all());
        return List.copyOf(tables.made);
    }

    private void add(String id, String title, Collection<?> records) {
        var rows = records.stream().<JsonNode>map(json::valueToTree).toList();
        var columns = new LinkedHashSet<String>(); // kinds of pay figures differ in their members
        rows.forEach(row -> row.fieldNames().forEachRemaining(columns::add));
        made.add(new Dataset(id, title, List.copyOf(columns), rows));
    }
}
