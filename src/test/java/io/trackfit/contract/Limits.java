package io.trackfit.contract;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Bounds every text, list and whole number that has no bound of its own, so that a client can size what it keeps. */
final class Limits {

    private static final int MAX_TEXT = 20_000;
    private static final int ISO_DATE = "2026-11-22".length();
    private static final int MAX_ITEMS = 2_000;

    private final Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    void set(OpenAPI contract) {
        contract.getComponents().getSchemas().values().forEach(this::bound);
        contract.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(operation -> {
                    if (operation.getParameters() != null) {
                        operation.getParameters().forEach(parameter -> bound(parameter.getSchema()));
                    }
                    if (operation.getRequestBody() != null) {
                        bound(operation.getRequestBody().getContent());
                    }
                    operation.getResponses().getAPIResponses().values().forEach(it -> bound(it.getContent()));
                }));
    }

    private void bound(@Nullable Content content) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> bound(media.getSchema()));
        }
    }

    private void bound(@Nullable Schema schema) {
        if (schema == null || !seen.add(schema)) {
            return;
        }
        var types = schema.getType() == null ? List.<Schema.SchemaType>of() : schema.getType();
        if (types.contains(Schema.SchemaType.STRING)
                && schema.getEnumeration() == null
                && schema.getMaxLength() == null) {
            schema.setMaxLength("date".equals(schema.getFormat()) ? ISO_DATE : MAX_TEXT);
        }
        if (types.contains(Schema.SchemaType.ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(MAX_ITEMS);
        }
        if (types.contains(Schema.SchemaType.INTEGER)) {
            whole(schema);
        }
        bound(schema.getItems());
        bound(schema.getAdditionalPropertiesSchema());
        all(schema.getAnyOf());
        all(schema.getOneOf());
        all(schema.getAllOf());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::bound);
        }
    }

    private void all(@Nullable List<Schema> schemas) {
        if (schemas != null) {
            schemas.forEach(this::bound);
        }
    }

    private static void whole(Schema schema) {
        var wide = "int64".equals(schema.getFormat());
        if (schema.getMinimum() == null) {
            schema.setMinimum(BigDecimal.valueOf(wide ? Long.MIN_VALUE : Integer.MIN_VALUE));
        }
        if (schema.getMaximum() == null) {
            schema.setMaximum(BigDecimal.valueOf(wide ? Long.MAX_VALUE : Integer.MAX_VALUE));
        }
    }
}
