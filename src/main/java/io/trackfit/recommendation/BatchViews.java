package io.trackfit.recommendation;

import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.ProblemType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a batch's answer that are no recommendations. */
final class BatchViews {

    private BatchViews() {}

    /**
     * A line that could not be answered.
     *
     * @param line its number, 1 for the first
     * @param reference the one that was sent, where it could be read
     */
    record FailedLineView(long line, @Nullable String reference, LineProblemView problem) {}

    /**
     * What is wrong with a line, or with the batch as a whole: a problem as RFC 9457 has it.
     *
     * @param type leads to a page that explains this kind of problem
     * @param errors each fault with its place in the line
     */
    record LineProblemView(String type, String title, int status, String detail, String code, List<Fault> errors) {

        static LineProblemView of(ProblemType type, String detail, List<Fault> errors) {
            return new LineProblemView(type.uri(), type.title(), type.status(), detail, type.code(), errors);
        }
    }

    /**
     * The last line. Where it is missing, the stream was cut.
     *
     * @param done whether every line that was sent was answered
     * @param lines answered and failed ones; empty lines are not counted
     * @param problem why the batch ended before its end; null where it is done
     */
    record LastLineView(
            boolean done,
            long lines,
            long answered,
            long failed,
            @Nullable LineProblemView problem) {}
}
