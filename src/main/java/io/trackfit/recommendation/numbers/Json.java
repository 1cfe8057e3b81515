package io.trackfit.recommendation.numbers;

import io.trackfit.recommendation.answer.ReasonFacts;
import io.trackfit.recommendation.wire.JsonBuffer;
import io.trackfit.scoring.Reason;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What is the same in all answers, ready as bytes. Items of lists begin with a comma, which becomes the list's bracket. */
final class Json {

    static final byte[] NULL = ascii("null");
    static final byte[] TRUE = ascii("true");
    static final byte[] FALSE = ascii("false");

    static final byte[] TRACK = ascii(",{\"track\":");
    static final byte[] PROBABILITY = ascii(",\"probability\":");
    static final byte[] SCORE = ascii(",\"score\":");
    static final byte[] BASE = ascii(",\"base\":");
    static final byte[] CONTRIBUTIONS = ascii(",\"contributions\":");
    static final byte[] EVIDENCE = ascii(",{\"evidence\":");
    static final byte[] CRITERION = ascii(",{\"criterion\":");
    static final byte[] POINTS = ascii(",\"points\":");

    /** {@code ,"code":"skill-told"}} */
    private static final ClassValue<byte[]> CODES = new ClassValue<>() {
        @Override
        protected byte[] computeValue(Class<?> type) {
            return ascii(",\"code\":\"" + ReasonFacts.code(type) + "\"}");
        }
    };

    private Json() {}

    /** The last member of an object that explains nothing. */
    static byte[] codeAndEnd(Reason reason) {
        return CODES.get(reason.getClass());
    }

    static void number(@Nullable Number number, JsonBuffer out) {
        if (number == null) {
            out.raw(NULL);
        } else {
            out.number(number.longValue());
        }
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
