package io.trackfit.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Says of every schema made from a record which members are always there and which may be null: answers write every
 * member, requests need those that are not {@code @Nullable}.
 */
final class RecordSchemas {

    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final DotName INCLUDE = DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final String REFERENCE = "#/components/schemas/";

    /** Simple names repeat; a schema is the record's whose components it has. Of several such, the one of its name. */
    private final Map<Set<String>, TreeMap<String, ClassInfo>> records = new HashMap<>();

    RecordSchemas(IndexView index) {
        for (var type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().toString().startsWith("io.trackfit.")) {
                var members = new HashSet<String>();
                type.recordComponents().forEach(component -> members.add(component.name()));
                records.computeIfAbsent(members, alike -> new TreeMap<>()).put(simpleName(type), type);
            }
        }
    }

    void complete(OpenAPI contract) {
        var schemas = contract.getComponents().getSchemas();
        var requests = requestSchemas(contract);
        schemas.forEach((name, schema) -> {
            kebabEnum(schema);
            if (schema.getOneOf() != null) {
                onlyItsChoices(schema);
            } else if (schema.getProperties() != null) {
                var alike = records.get(schema.getProperties().keySet());
                if (alike != null) {
                    var record = alike.getOrDefault(name, alike.firstEntry().getValue());
                    complete(schema, record, requests.contains(name));
                }
            }
        });
    }

    private static String simpleName(ClassInfo type) {
        var name = type.name().withoutPackagePrefix();
        return name.substring(name.lastIndexOf('$') + 1);
    }

    private void complete(Schema schema, ClassInfo record, boolean request) {
        var comment = DocComments.of(record);
        describe(schema, comment.text());
        var required = new ArrayList<String>();
        var properties = new LinkedHashMap<String, Schema>();
        for (var component : record.recordComponentsInDeclarationOrder()) {
            var property = schema.getProperties().get(component.name());
            if (property == null) {
                continue;
            }
            kebabEnum(property);
            var nullable = nullable(component);
            var described = nullable ? orNull(property) : property;
            describe(described, comment.components().get(component.name()));
            properties.put(component.name(), described);
            if (!nullable || !(request || leavesNullsOut(record))) {
                required.add(component.name());
            }
        }
        schema.setProperties(properties);
        schema.setRequired(required);
        boolean open = schema.getAdditionalPropertiesSchema() != null
                || Boolean.TRUE.equals(schema.getAdditionalPropertiesBoolean());
        if (request && !open) {
            schema.setAdditionalPropertiesBoolean(false);
        }
    }

    /** A record that is one of several shapes on the wire: the scanner adds its own components as another. */
    private static void onlyItsChoices(Schema schema) {
        schema.setType(null);
        schema.setProperties(null);
        schema.setRequired(null);
    }

    private static void describe(Schema schema, @Nullable String text) {
        if (text != null && !text.isEmpty() && schema.getDescription() == null) {
            schema.setDescription(text);
        }
    }

    private static boolean nullable(RecordComponentInfo component) {
        return component.hasAnnotation(NULLABLE) || component.type().hasAnnotation(NULLABLE);
    }

    /** Null means that we do not know; a view whose nulls mean that nobody asked leaves them out. */
    private static boolean leavesNullsOut(ClassInfo record) {
        var include = record.declaredAnnotation(INCLUDE);
        return include != null && include.value().asEnum().equals("NON_NULL");
    }

    private static Schema orNull(Schema schema) {
        if (schema.getRef() != null) {
            return OASFactory.createSchema()
                    .addAnyOf(schema)
                    .addAnyOf(OASFactory.createSchema().addType(Schema.SchemaType.NULL));
        }
        if (schema.getType() != null && !schema.getType().contains(Schema.SchemaType.NULL)) {
            schema.addType(Schema.SchemaType.NULL);
            if (schema.getEnumeration() != null && !schema.getEnumeration().contains(null)) {
                var values = new ArrayList<>(schema.getEnumeration());
                values.add(null);
                schema.setEnumeration(values);
            }
        }
        return schema;
    }

    /** Enums go on the wire in lower-case kebab; the scanner knows only their Java names. */
    static void kebabEnum(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(value -> value instanceof String name
                                    && CONSTANT.matcher(name).matches()
                            ? (Object) name.toLowerCase(Locale.ROOT).replace('_', '-')
                            : value)
                    .toList());
        }
    }

    private static Set<String> requestSchemas(OpenAPI contract) {
        var found = new HashSet<String>();
        contract.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(operation -> {
                    if (operation.getRequestBody() != null) {
                        operation
                                .getRequestBody()
                                .getContent()
                                .getMediaTypes()
                                .values()
                                .forEach(media -> {
                                    if (media.getSchema() != null) {
                                        collect(media.getSchema(), contract, found);
                                    }
                                });
                    }
                }));
        return found;
    }

    private static void collect(Schema schema, OpenAPI contract, Set<String> found) {
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(REFERENCE.length());
            var target = contract.getComponents().getSchemas().get(name);
            if (found.add(name) && target != null) {
                collect(target, contract, found);
            }
            return;
        }
        if (schema.getItems() != null) {
            collect(schema.getItems(), contract, found);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> collect(property, contract, found));
        }
        for (var part : parts(schema)) {
            collect(part, contract, found);
        }
    }

    private static List<Schema> parts(Schema schema) {
        var parts = new ArrayList<Schema>();
        if (schema.getOneOf() != null) {
            parts.addAll(schema.getOneOf());
        }
        if (schema.getAnyOf() != null) {
            parts.addAll(schema.getAnyOf());
        }
        if (schema.getAllOf() != null) {
            parts.addAll(schema.getAllOf());
        }
        return parts;
    }
}
