package io.trackfit.ingest.reading;

import io.trackfit.shared.problem.MalformedBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes text that does not say what it is encoded in. UTF-8 and UTF-16 are known by their byte order mark; else it is UTF-8,
 * until the first byte that UTF-8 cannot have: if all before was ASCII, it is Windows-1252 from there on, and if not,
 * this one character is broken and shown as U+FFFD.
 */
final class TextReader extends Reader {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final InputStream bytes;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    private Charset charset = StandardCharsets.UTF_8;
    private CharsetDecoder decoder;
    private boolean ended;
    private boolean onlyAscii = true;

    TextReader(InputStream bytes) throws IOException {
        this.bytes = bytes;
        buffer.flip();
        fill();
        decoder = decoder(startsWithMark());
        refuseBinary();
    }

    /** What the text turned out to be; certain only at its end. */
    Charset charset() {
        return charset;
    }

    private Charset startsWithMark() {
        if (starts(0xEF, 0xBB, 0xBF)) {
            onlyAscii = false;
            return charset;
        }
        if (starts(0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
        } else if (starts(0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
        }
        return charset;
    }

    /** Skips the mark where it is there. */
    private boolean starts(int... mark) {
        if (buffer.remaining() < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((buffer.get(buffer.position() + i) & 0xff) != mark[i]) {
                return false;
            }
        }
        buffer.position(buffer.position() + mark.length);
        return true;
    }

    /** A NUL in a cell makes a bad row; a file that begins with NULs is no text. */
    private void refuseBinary() {
        if (charset == StandardCharsets.UTF_8) {
            int begin = Math.min(buffer.remaining(), 512);
            int nuls = 0;
            for (int i = 0; i < begin; i++) {
                if (buffer.get(buffer.position() + i) == 0) {
                    nuls++;
                }
            }
            if (nuls * 8 > begin) {
                throw new MalformedBody("The file is binary, not text: its beginning is full of NUL bytes.");
            }
        }
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Waits for the first bytes, and takes more while there is room. */
    private void fill() throws IOException {
        buffer.compact();
        do {
            int read = bytes.read(buffer.array(), buffer.position(), buffer.remaining());
            if (read < 0) {
                ended = true;
                break;
            }
            buffer.position(buffer.position() + read);
        } while (buffer.position() < 512);
        buffer.flip();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        var chars = CharBuffer.wrap(target, offset, length).slice();
        while (chars.position() == 0) {
            if (!buffer.hasRemaining() && ended) {
                return -1;
            }
            var result = decoder.decode(buffer, chars, ended);
            onlyAscii = onlyAscii && isAscii(target, offset, chars.position());
            if (result.isError()) {
                broken(result, chars);
            } else if (result.isUnderflow() && !ended) {
                fill();
            } else if (result.isUnderflow()) {
                break;
            } else if (chars.position() == 0) {
                throw new IllegalArgumentException("There is no room for a pair of surrogates.");
            }
        }
        return chars.position() == 0 ? -1 : chars.position();
    }

    private void broken(CoderResult result, CharBuffer chars) {
        if (charset == StandardCharsets.UTF_8 && onlyAscii) {
            charset = WINDOWS_1252;
            decoder = decoder(charset);
        } else {
            buffer.position(buffer.position() + result.length());
            chars.put('\uFFFD');
        }
    }

    private static boolean isAscii(char[] chars, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (chars[i] >= 128) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
