package io.trackfit.recommendation;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.trackfit.profile.ProfileRequest;
import io.trackfit.recommendation.BatchViews.FailedLineView;
import io.trackfit.recommendation.BatchViews.LastLineView;
import io.trackfit.recommendation.BatchViews.LineProblemView;
import io.trackfit.recommendation.wire.JsonBuffer;
import io.trackfit.recommendation.wire.JsonShapes;
import io.trackfit.recommendation.wire.Lines;
import io.trackfit.shared.body.BodyReader;
import io.trackfit.shared.body.BoundedBodies;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import io.trackfit.shared.problem.MalformedBody;
import io.trackfit.shared.problem.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One batch: reads the lines that are there, answers them side by side, sends the answers in their order, and so on, with
 * the memory of a few lines. Ends with the last line or the client.
 */
final class BatchRun {

    private static final JsonShapes.Shape FAILED = JsonShapes.of(FailedLineView.class);
    private static final JsonShapes.Shape LAST = JsonShapes.of(LastLineView.class);
    private static final byte[] LINE = {'{', '"', 'l', 'i', 'n', 'e', '"', ':'};

    /** Lines answered at a time, and bytes of lines after which there are enough, and of answers after which they go out. */
    private static final int AT_ONCE = 64;

    private static final int ENOUGH = 1 << 16;
    /** Bytes of an answer without explanations, generously. */
    private static final int EXPECTED = 1 << 15;

    private static final int LONGEST_REFERENCE = 200;

    private final BodyReader bodies;
    private final ObjectMapper json;
    private final Answering answering;
    private final Limits limits;
    private final JsonBuffer out = new JsonBuffer(2 * ENOUGH);
    private long taken;
    private long answered;
    private long failed;

    /** What became of a line. */
    private record Answered(byte[] json, boolean failed) {}

    /** @param problem null: all lines were answered */
    private record End(@Nullable LineProblemView problem) {}

    /**
     * When a batch ends before its end.
     *
     * @param lines it may have
     * @param late whether it has taken too long
     */
    record Limits(long lines, BooleanSupplier late) {}

    /** Answers a profile with an object that has at least one member, several at a time. */
    interface Answering {

        void answer(ProfileRequest told, JsonBuffer out);
    }

    BatchRun(BodyReader bodies, ObjectMapper json, Answering answering, Limits limits) {
        this.bodies = bodies;
        this.json = json;
        this.answering = answering;
        this.limits = limits;
    }

    /** Fails as soon as nobody reads any more. */
    void run(InputStream in, OutputStream to) throws IOException {
        var lines = new Lines(in, BoundedBodies.MOST);
        End end;
        do {
            var some = new ArrayList<Lines.Line>();
            end = take(lines, some);
            answer(some, to);
        } while (end == null);
        var problem = end.problem();
        LAST.write(new LastLineView(problem == null, answered + failed, answered, failed, problem), out);
        out.raw('\n');
        send(to);
    }

    /** Takes the lines that are there, or waits for one; null: there may be more. */
    private @Nullable End take(Lines lines, List<Lines.Line> some) {
        int bytes = 0;
        do {
            Lines.Line line;
            try {
                line = lines.next();
            } catch (IOException e) {
                return end(ProblemType.MALFORMED_BODY, "The body cannot be read any further.");
            }
            if (line == null) {
                return new End(null);
            }
            if (limits.late().getAsBoolean()) {
                return end(ProblemType.UNAVAILABLE, "The batch took too long.");
            }
            if (line.isBlank()) {
                continue;
            }
            if (taken == limits.lines()) {
                return end(
                        ProblemType.TOO_LARGE, "Without a key a batch has at most %d lines.".formatted(limits.lines()));
            }
            taken++;
            some.add(line);
            byte[] own = line.bytes();
            bytes += own == null ? 0 : own.length;
        } while (lines.isReady() && some.size() < AT_ONCE && bytes < ENOUGH);
        return null;
    }

    private static End end(ProblemType type, String detail) {
        return new End(LineProblemView.of(type, detail, List.of()));
    }

    private void answer(List<Lines.Line> some, OutputStream to) throws IOException {
        for (var line : some.parallelStream().map(this::answer).toList()) {
            out.raw(line.json());
            answered += line.failed() ? 0 : 1;
            failed += line.failed() ? 1 : 0;
            if (out.size() > ENOUGH) {
                send(to);
            }
        }
        send(to);
    }

    private Answered answer(Lines.Line line) {
        byte[] bytes = line.bytes();
        if (bytes == null) {
            var detail = "The line may have at most %d bytes.".formatted(BoundedBodies.MOST);
            return failed(line, null, LineProblemView.of(ProblemType.TOO_LARGE, detail, List.of()));
        }
        try {
            var told = bodies.read(bytes, ProfileRequest.class);
            var answer = new JsonBuffer(EXPECTED);
            answer.raw(LINE);
            answer.number(line.number());
            int rest = answer.size();
            answering.answer(told, answer);
            answer.join(rest);
            answer.raw('\n');
            return new Answered(answer.toBytes(), false);
        } catch (InvalidInput e) {
            return failed(line, reference(bytes), invalid(e.faults()));
        } catch (MalformedBody e) {
            return failed(line, null, LineProblemView.of(ProblemType.MALFORMED_BODY, ofLine(e), List.of()));
        } catch (RuntimeException e) {
            Log.errorf(e, "Line %d of a batch failed", line.number());
            return failed(
                    line, null, LineProblemView.of(ProblemType.INTERNAL, "The other lines are answered.", List.of()));
        }
    }

    private static Answered failed(Lines.Line line, @Nullable String reference, LineProblemView problem) {
        var json = new JsonBuffer(1 << 10);
        FAILED.write(new FailedLineView(line.number(), reference, problem), json);
        json.raw('\n');
        return new Answered(json.toBytes(), true);
    }

    private void send(OutputStream to) throws IOException {
        if (out.size() > 0) {
            out.drainTo(to);
            to.flush();
        }
    }

    private static LineProblemView invalid(List<Fault> faults) {
        var detail = faults.size() == 1
                ? faults.getFirst().message()
                : "%d things are wrong: see errors.".formatted(faults.size());
        return LineProblemView.of(ProblemType.INVALID_INPUT, detail, faults);
    }

    /** Each line is a body of its own to who reads it; to who sent it, it is a line, and "line 1" would be another one. */
    private static String ofLine(MalformedBody e) {
        return String.valueOf(e.getMessage()).replace("The body", "The line").replace("Line 1, column", "Column");
    }

    /** Of a line with faults, so that its sender finds it again. */
    private @Nullable String reference(byte[] line) {
        try {
            var told = json.readTree(line).path("reference");
            return told.isTextual() && told.textValue().length() <= LONGEST_REFERENCE ? told.textValue() : null;
        } catch (IOException e) {
            return null;
        }
    }
}
