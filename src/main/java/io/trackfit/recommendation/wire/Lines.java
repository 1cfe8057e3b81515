package io.trackfit.recommendation.wire;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream of bytes, one after the other, with no more memory than the longest that is allowed. */
public final class Lines {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int AT_ONCE = 1 << 16;

    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[AT_ONCE];
    private int from;
    private int searched;
    private int to;
    private long number;
    private boolean ended;

    /**
     * A line without its end, {@code \n} or {@code \r\n}.
     *
     * @param number 1 for the first
     * @param bytes null: longer than allowed
     */
    public record Line(long number, byte @Nullable [] bytes) {

        /** Holds nothing but blanks. */
        public boolean isBlank() {
            if (bytes == null) {
                return false;
            }
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    /** @param longest bytes a line may have */
    public Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Whether the next line is here as a whole, so that asking for it does not wait. */
    public boolean isReady() {
        return ended || end() >= 0;
    }

    /** Null after the last line. A last line needs no end, and what follows the last end is a line if there is any. */
    public @Nullable Line next() throws IOException {
        int end = end();
        while (end < 0 && !ended && to - from <= longest + 1) {
            fill();
            end = end();
        }
        if (end < 0 && !ended) {
            return skipped();
        }
        if (end < 0 && from == to) {
            return null;
        }
        int last = end < 0 ? to : end;
        int begin = number == 0 && startsWithMark(last) ? from + BYTE_ORDER_MARK.length : from;
        int text = last > begin && buffer[last - 1] == '\r' ? last - 1 : last;
        from = end < 0 ? to : end + 1;
        searched = from;
        return new Line(++number, text - begin > longest ? null : Arrays.copyOfRange(buffer, begin, text));
    }

    private boolean startsWithMark(int last) {
        return last - from >= BYTE_ORDER_MARK.length
                && Arrays.equals(
                        buffer, from, from + BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    /** The rest of a line that is too long is read and forgotten. */
    private Line skipped() throws IOException {
        int end;
        do {
            from = to;
            searched = to;
            fill();
            end = end();
        } while (end < 0 && !ended);
        from = end < 0 ? to : end + 1;
        searched = from;
        return new Line(++number, null);
    }

    private int end() {
        while (searched < to) {
            if (buffer[searched] == '\n') {
                return searched;
            }
            searched++;
        }
        return -1;
    }

    private void fill() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            searched -= from;
            from = 0;
        }
        if (to == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, to, buffer.length - to);
        if (read < 0) {
            ended = true;
        } else {
            to += read;
        }
    }
}
