package io.trackfit.shared.body;

import io.trackfit.shared.problem.MalformedBody;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Whether bytes are text as JSON has it. */
final class Utf8 {

    private Utf8() {}

    /**
     * Refuses what is not UTF-8 or holds a NUL.
     *
     * @return whether a character is written as an escape, and so may be one that a plain byte cannot be
     */
    static boolean check(byte[] bytes) {
        boolean ascii = true;
        boolean escapes = false;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b <= 0) {
                if (b == 0) {
                    throw new MalformedBody("The body holds a NUL byte at position %d.".formatted(i));
                }
                ascii = false;
            }
            escapes |= b == 'u' && i > 0 && bytes[i - 1] == '\\';
        }
        if (!ascii) {
            decode(bytes);
        }
        return escapes;
    }

    /** The text of bytes that are UTF-8. */
    static String decode(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException e) {
            throw new MalformedBody("The body is not UTF-8 from byte %d on.".formatted(buffer.position()));
        }
    }

    /** A NUL, or one half of a pair of surrogates. */
    static boolean isUnprintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
