package io.trackfit.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.trackfit.profile.Ignored.Reason;
import io.trackfit.shared.body.Pointers;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings any tree into the shape of a {@link JsonResume}: what does not fit is left out, and remembered by its pointer. */
final class ResumeShape {

    /** Members that say who the person is, wherever they stand. */
    private static final Set<String> PERSONAL = Set.of(
            "image",
            "picture",
            "photo",
            "email",
            "phone",
            "profiles",
            "references",
            "reference",
            "age",
            "gender",
            "sex",
            "birthday",
            "birthdate",
            "dateOfBirth",
            "nationality",
            "citizenship",
            "religion",
            "race",
            "ethnicity",
            "disability",
            "pronouns",
            "maritalStatus");

    /** Members that say who the person is among the basics; elsewhere they belong to an employer or a school. */
    private static final Set<String> PERSONAL_IN_BASICS = Set.of("name", "url", "website", "location");

    /** Members of the format that say nothing about a track. */
    private static final Set<String> NO_EVIDENCE = Set.of(
            "$schema",
            "meta",
            "awards",
            "interests",
            "hobbies",
            "name",
            "company",
            "url",
            "website",
            "location",
            "description",
            "organization",
            "position",
            "institution",
            "studyType",
            "gpa",
            "startDate",
            "endDate",
            "score",
            "date",
            "publisher",
            "releaseDate",
            "roles",
            "entity",
            "type");

    private static final int MOST_LEFT_OUT = 500;

    private final List<Ignored> leftOut = new ArrayList<>();

    List<Ignored> leftOut() {
        return List.copyOf(leftOut);
    }

    JsonNode shape(JsonNode value, Type type, String pointer) {
        if (value.isNull()) {
            return value;
        }
        if (type instanceof ParameterizedType list) {
            return list(value, list.getActualTypeArguments()[0], pointer);
        }
        if (type == String.class) {
            return value.isNumber() ? TextNode.valueOf(value.asText()) : keep(value, value.isTextual(), pointer);
        }
        boolean named = type == JsonResume.Skill.class && value.isTextual();
        return value instanceof ObjectNode object
                ? object(object, (Class<?>) type, pointer)
                : keep(value, named, pointer);
    }

    private JsonNode keep(JsonNode value, boolean fits, String pointer) {
        if (fits) {
            return value;
        }
        leaveOut(pointer, Reason.WRONG_TYPE);
        return NullNode.instance;
    }

    /** One thing where a list belongs is a list of it. */
    private JsonNode list(JsonNode value, Type item, String pointer) {
        if (!(value instanceof ArrayNode array)) {
            var single = shape(value, item, pointer);
            return single.isNull()
                    ? single
                    : JsonNodeFactory.instance.arrayNode().add(single);
        }
        for (int i = 0; i < array.size(); i++) {
            array.set(i, shape(array.get(i), item, Pointers.item(pointer, i)));
        }
        return array;
    }

    private JsonNode object(ObjectNode object, Class<?> type, String pointer) {
        var components = components(type);
        for (var members = object.properties().iterator(); members.hasNext(); ) {
            var member = members.next();
            String at = Pointers.member(pointer, member.getKey());
            var component = components.get(member.getKey());
            if (component == null) {
                leaveOut(at, reason(member.getKey(), type));
                members.remove();
            } else {
                member.setValue(shape(member.getValue(), component.getGenericType(), at));
            }
        }
        return object;
    }

    private static Map<String, RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
    }

    private static Reason reason(String member, Class<?> type) {
        boolean personal =
                PERSONAL.contains(member) || type == JsonResume.Basics.class && PERSONAL_IN_BASICS.contains(member);
        return personal ? Reason.PERSONAL : NO_EVIDENCE.contains(member) ? Reason.NO_EVIDENCE : Reason.UNKNOWN_MEMBER;
    }

    private void leaveOut(String pointer, Reason reason) {
        if (leftOut.size() < MOST_LEFT_OUT) {
            leftOut.add(new Ignored(pointer, reason, null));
        }
    }
}
