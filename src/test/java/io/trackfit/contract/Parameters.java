package io.trackfit.contract;

import io.trackfit.shared.answer.Paging;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes the parameters that mean the same everywhere, bounds those that have no bound, and adds {@code lang}. */
final class Parameters {

    private static final int MAX_TEXT = 2_000;

    private static final Map<String, String> MEANING = Map.of(
            "ids", "Only these ids, separated by commas",
            "fields", "Only these members of each item, separated by commas",
            "limit", "Items a page may have",
            "cursor", "nextCursor of the page before",
            "track", "Id of a track",
            "family", "Id of a family",
            "level", "How senior",
            "role", "Id of a role",
            "id", "Id");

    void complete(OpenAPI contract) {
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> {
                    if (path.startsWith("/v1") || path.startsWith("/problems")) {
                        operation.addParameter(language());
                    }
                    complete(operation);
                }));
    }

    private static void complete(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        operation.setParameters(operation.getParameters().stream()
                .sorted(Comparator.comparing((Parameter it) -> it.getIn().ordinal() == 0 ? 1 : 0)
                        .thenComparing(it -> it.getName().equals("lang") ? 1 : 0))
                .toList());
        for (var parameter : operation.getParameters()) {
            if (parameter.getDescription() == null) {
                parameter.setDescription(MEANING.getOrDefault(parameter.getName(), null));
            }
            bound(parameter);
        }
    }

    private static void bound(Parameter parameter) {
        var schema = parameter.getSchema();
        if (schema == null || schema.getType() == null) {
            return;
        }
        RecordSchemas.kebabEnum(schema);
        if (parameter.getName().equals("limit") && schema.getMaximum() == null) {
            schema.minimum(BigDecimal.ONE)
                    .maximum(BigDecimal.valueOf(Paging.MAX_LIMIT))
                    .defaultValue(Paging.DEFAULT_LIMIT);
        }
        if (schema.getType().contains(Schema.SchemaType.STRING)
                && schema.getFormat() == null
                && schema.getEnumeration() == null
                && schema.getMaxLength() == null) {
            schema.setMaxLength(MAX_TEXT);
        }
    }

    private static Parameter language() {
        return OASFactory.createParameter()
                .name("lang")
                .in(Parameter.In.QUERY)
                .description("Language of names and texts; else Accept-Language, else English")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .enumeration(List.of("en", "ar")));
    }
}
