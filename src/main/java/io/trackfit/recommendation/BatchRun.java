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
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One batch: reads a line, answers it, and so on, with the memory of one line. Ends with the last line or the client. */
final class BatchRun {

    private static final JsonShapes.Shape FAILED = JsonShapes.of(FailedLineView.class);
    private static final JsonShapes.Shape LAST = JsonShapes.of(LastLineView.class);
    private static final byte[] LINE = {'{', '"', 'l', 'i', 'n', 'e', '"', ':'};

    /** Bytes after which an answer goes out, even if more lines are there to be answered. */
    private static final int ENOUGH = 1 << 16;

    private static final int LONGEST_REFERENCE = 200;

    private final BodyReader bodies;
    private final ObjectMapper json;
    private final Answering answering;
    private final Limits limits;
    private final JsonBuffer out = new JsonBuffer(2 * ENOUGH);
    private long answered;
    private long failed;

    /**
     * When a batch ends before its end.
     *
     * @param lines it may have
     * @param late whether it has taken too long
     */
    record Limits(long lines, BooleanSupplier late) {}

    /** Answers a profile with an object that has at least one member. */
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
        var problem = answerAll(new Lines(in, BoundedBodies.MOST), to);
        write(LAST, new LastLineView(problem == null, answered + failed, answered, failed, problem));
        send(to);
    }

    /** Null where all lines were answered, else why not. */
    private @Nullable LineProblemView answerAll(Lines lines, OutputStream to) throws IOException {
        while (true) {
            if (!lines.isReady() || out.size() > ENOUGH) {
                send(to);
            }
            Lines.Line line;
            try {
                line = lines.next();
            } catch (IOException e) {
                return LineProblemView.of(
                        ProblemType.MALFORMED_BODY, "The body cannot be read any further.", List.of());
            }
            if (line == null) {
                return null;
            }
            if (limits.late().getAsBoolean()) {
                return LineProblemView.of(ProblemType.UNAVAILABLE, "The batch took too long.", List.of());
            }
            if (line.isBlank()) {
                continue;
            }
            if (answered + failed == limits.lines()) {
                return LineProblemView.of(
                        ProblemType.TOO_LARGE,
                        "Without a key a batch has at most %d lines.".formatted(limits.lines()),
                        List.of());
            }
            answer(line);
        }
    }

    private void answer(Lines.Line line) {
        byte[] bytes = line.bytes();
        if (bytes == null) {
            var detail = "The line may have at most %d bytes.".formatted(BoundedBodies.MOST);
            fail(line, null, LineProblemView.of(ProblemType.TOO_LARGE, detail, List.of()));
            return;
        }
        int begin = out.size();
        try {
            var told = bodies.read(bytes, ProfileRequest.class);
            out.raw(LINE);
            out.number(line.number());
            int rest = out.size();
            answering.answer(told, out);
            out.join(rest);
            out.raw('\n');
            answered++;
        } catch (InvalidInput e) {
            out.cut(begin);
            fail(line, reference(bytes), invalid(e.faults()));
        } catch (MalformedBody e) {
            out.cut(begin);
            fail(line, null, LineProblemView.of(ProblemType.MALFORMED_BODY, ofLine(e), List.of()));
        } catch (RuntimeException e) {
            out.cut(begin);
            Log.errorf(e, "Line %d of a batch failed", line.number());
            fail(line, null, LineProblemView.of(ProblemType.INTERNAL, "The other lines are answered.", List.of()));
        }
    }

    private void fail(Lines.Line line, @Nullable String reference, LineProblemView problem) {
        write(FAILED, new FailedLineView(line.number(), reference, problem));
        failed++;
    }

    private void write(JsonShapes.Shape view, Object line) {
        view.write(line, out);
        out.raw('\n');
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
