package io.trackfit.recommendation.numbers;

import io.trackfit.recommendation.answer.RecommendationView;
import io.trackfit.recommendation.wire.JsonBuffer;
import io.trackfit.recommendation.wire.JsonShapes;
import io.trackfit.scoring.Direction;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Writes numbers to the byte as the whole answer made of views would be written, in a quarter of the time: no view, map
 * or boxed number is made of what there are hundreds of. A test compares the two.
 */
public final class NumbersShape {

    private final List<Member> members;

    /** @param name as JSON, with a comma before it and a colon behind; empty where the writer brings it */
    private record Member(byte[] name, BiConsumer<Numbers, JsonBuffer> writer) {}

    /** @param wanted members of the answer that are written, in the order of the answer whatever the order here */
    public NumbersShape(Collection<String> wanted) {
        members = Arrays.stream(RecommendationView.class.getRecordComponents())
                .map(component -> component.getName())
                .filter(wanted::contains)
                .map(NumbersShape::member)
                .toList();
    }

    public void write(Numbers answer, JsonBuffer out) {
        int begin = out.size();
        for (var member : members) {
            out.raw(member.name());
            member.writer().accept(answer, out);
        }
        out.enclose(begin, '{', '}');
    }

    private static Member member(String name) {
        return switch (name) {
            case "directions" -> new Member(Json.ascii(",\"directions\":"), NumbersShape::directions);
            case "roles" -> new Member(Json.ascii(",\"roles\":"), NumbersShape::roles);
            default -> ofFrame(name);
        };
    }

    /** Written as it always is: there is only one of it. */
    private static Member ofFrame(String name) {
        var shape = JsonShapes.of(RecommendationView.class, Set.of(name));
        return new Member(new byte[0], (answer, out) -> {
            int begin = out.size();
            shape.write(answer.frame(), out);
            out.open(begin);
        });
    }

    private static void directions(Numbers answer, JsonBuffer out) {
        int begin = out.size();
        for (var direction : answer.directions()) {
            direction(direction, out);
        }
        out.enclose(begin, '[', ']');
    }

    private static void direction(Direction direction, JsonBuffer out) {
        out.raw(Json.TRACK);
        out.text(direction.track().id());
        out.raw(Json.PROBABILITY);
        var probability = direction.probability();
        if (probability == null) {
            out.raw(Json.NULL);
        } else {
            out.thousandths(probability);
        }
        out.raw(Json.SCORE);
        Json.number(direction.score(), out);
        out.raw(Json.BASE);
        Json.number(direction.base(), out);
        out.raw(Json.CONTRIBUTIONS);
        int begin = out.size();
        for (var part : direction.contributions()) {
            // As Explainer has it: what adds nothing is worth a line only where it is explained.
            if (part.points() != 0) {
                out.raw(Json.EVIDENCE);
                out.text(part.id());
                out.raw(Json.POINTS);
                out.number(part.points());
                out.raw(Json.codeAndEnd(part.reason()));
            }
        }
        out.enclose(begin, '[', ']');
        out.raw('}');
    }

    private static void roles(Numbers answer, JsonBuffer out) {
        int begin = out.size();
        for (var role : answer.roles()) {
            RoleShape.write(role, out);
        }
        out.enclose(begin, '[', ']');
    }
}
