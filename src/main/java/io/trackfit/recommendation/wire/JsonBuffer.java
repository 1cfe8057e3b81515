package io.trackfit.recommendation.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON text in UTF-8 as it grows. Writes what it is told and knows nothing of structure. */
public final class JsonBuffer {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    /** Where no character of a text stands for itself: the letter behind the backslash, or 1 for a code in hex. */
    private static final byte[] ESCAPES = escapes();

    private byte[] bytes;
    private int size;

    /** @param expected bytes that will probably do */
    public JsonBuffer(int expected) {
        bytes = new byte[expected];
    }

    /**
     * Begins anew.
     *
     * @param kept the room that is kept, in bytes; where there is more, there is {@code expected} from now on
     */
    public void clear(int kept, int expected) {
        size = 0;
        if (bytes.length > kept) {
            bytes = new byte[expected];
        }
    }

    public int size() {
        return size;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** Hands over what there is and begins anew. */
    public void drainTo(OutputStream out) throws IOException {
        int length = size;
        size = 0;
        out.write(bytes, 0, length);
    }

    public void raw(char ascii) {
        room(1);
        bytes[size++] = (byte) ascii;
    }

    /** JSON that is ready. */
    public void raw(byte[] json) {
        room(json.length);
        System.arraycopy(json, 0, bytes, size, json.length);
        size += json.length;
    }

    /** Makes of parts written since a place, each behind a comma, an object or a list. */
    public void enclose(int begin, char opening, char closing) {
        if (size == begin) {
            raw(opening);
        } else {
            bytes[begin] = (byte) opening;
        }
        raw(closing);
    }

    /** Makes the object that begins at a place, and is not empty, one of the members that are being written. */
    public void open(int begin) {
        bytes[begin] = ',';
        size--;
    }

    /** Makes the member that begins at a place the first of an object. */
    public void enter(int begin) {
        bytes[begin] = '{';
    }

    /** Makes the object that begins at a place the rest of the one it stands in. Neither may be empty. */
    public void join(int begin) {
        bytes[begin] = ',';
    }

    /** A text that needs no escape and is ASCII. */
    public void ascii(String plain) {
        int length = plain.length();
        room(length);
        for (int i = 0; i < length; i++) {
            bytes[size + i] = (byte) plain.charAt(i);
        }
        size += length;
    }

    public void number(long value) {
        if (value <= -1_000_000 || value >= 1_000_000) {
            ascii(Long.toString(value));
            return;
        }
        room(7);
        if (value < 0) {
            bytes[size++] = '-';
        }
        int left = Math.abs((int) value);
        if (left < 1000) {
            leading(left);
        } else {
            leading(left / 1000);
            three(left % 1000);
        }
    }

    /** Up to three digits, without zeros before them. */
    private void leading(int value) {
        if (value >= 100) {
            three(value);
        } else {
            if (value >= 10) {
                bytes[size++] = (byte) ('0' + value / 10);
            }
            bytes[size++] = (byte) ('0' + value % 10);
        }
    }

    private void three(int value) {
        bytes[size] = (byte) ('0' + value / 100);
        bytes[size + 1] = (byte) ('0' + value / 10 % 10);
        bytes[size + 2] = (byte) ('0' + value % 10);
        size += 3;
    }

    /** Thousandths as a decimal number with three digits behind the point. At least 0. */
    public void thousandths(int value) {
        number(value / 1000);
        room(4);
        bytes[size++] = '.';
        three(value % 1000);
    }

    /** A text with its quotes. Half a surrogate pair, which no text should have, becomes U+FFFD. */
    public void text(String text) {
        int length = text.length();
        room(length * 6 + 2); // the longest a UTF-16 unit can become
        byte[] to = bytes;
        int at = size;
        to[at++] = '"';
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (c >= 0x80 || ESCAPES[c] != 0) {
                break;
            }
            to[at++] = (byte) c;
            i++;
        }
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                at = wide(text, i, at);
                i += isPair(text, i) ? 1 : 0;
            } else if (ESCAPES[c] == 0) {
                to[at++] = (byte) c;
            } else {
                at = escaped(c, at);
            }
        }
        to[at++] = '"';
        size = at;
    }

    private int escaped(char c, int from) {
        int at = from;
        bytes[at++] = '\\';
        if (ESCAPES[c] != 1) {
            bytes[at++] = ESCAPES[c];
            return at;
        }
        bytes[at++] = 'u';
        bytes[at++] = '0';
        bytes[at++] = '0';
        bytes[at++] = HEX[c >> 4];
        bytes[at++] = HEX[c & 15];
        return at;
    }

    private int wide(String text, int i, int from) {
        char c = text.charAt(i);
        int at = from;
        if (c < 0x800) {
            bytes[at++] = (byte) (0xC0 | c >> 6);
            bytes[at++] = (byte) (0x80 | c & 0x3F);
            return at;
        }
        if (!Character.isSurrogate(c) || !isPair(text, i)) {
            int unit = Character.isSurrogate(c) ? 0xFFFD : c;
            bytes[at++] = (byte) (0xE0 | unit >> 12);
            bytes[at++] = (byte) (0x80 | unit >> 6 & 0x3F);
            bytes[at++] = (byte) (0x80 | unit & 0x3F);
            return at;
        }
        int point = Character.toCodePoint(c, text.charAt(i + 1));
        bytes[at++] = (byte) (0xF0 | point >> 18);
        bytes[at++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[at++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[at++] = (byte) (0x80 | point & 0x3F);
        return at;
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), bytes.length * 2));
        }
    }

    private static byte[] escapes() {
        var escapes = new byte[128];
        Arrays.fill(escapes, 0, 32, (byte) 1);
        escapes['"'] = '"';
        escapes['\\'] = '\\';
        escapes['\b'] = 'b';
        escapes['\t'] = 't';
        escapes['\n'] = 'n';
        escapes['\f'] = 'f';
        escapes['\r'] = 'r';
        return escapes;
    }
}
