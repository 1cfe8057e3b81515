package io.trackfit.market.intake;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Rows in the text format of PostgreSQL's COPY, sent as a buffer fills. */
final class CopyText {

    private static final int FULL = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(FULL + (FULL >> 2));
    private boolean inRow;

    CopyText(CopyIn copy) {
        this.copy = copy;
    }

    CopyText value(long number) {
        next();
        buffer.append(number);
        return this;
    }

    /** Dates, numbers, constants: what needs no escaping. */
    CopyText plain(@Nullable Object value) {
        next();
        if (value == null) {
            buffer.append("\\N");
        } else {
            buffer.append(value);
        }
        return this;
    }

    CopyText text(@Nullable String value) {
        next();
        if (value == null) {
            buffer.append("\\N");
            return this;
        }
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            switch (character) {
                case '\\' -> buffer.append("\\\\");
                case '\t' -> buffer.append("\\t");
                case '\n' -> buffer.append("\\n");
                case '\r' -> buffer.append("\\r");
                default -> buffer.append(character);
            }
        }
        return this;
    }

    /** Slugs, which need no escaping inside an array. */
    CopyText slugs(List<String> slugs) {
        next();
        buffer.append('{').append(String.join(",", slugs)).append('}');
        return this;
    }

    void endRow() throws SQLException {
        buffer.append('\n');
        inRow = false;
        if (buffer.length() >= FULL) {
            send();
        }
    }

    void end() throws SQLException {
        send();
        copy.endCopy();
    }

    void cancel() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void next() {
        if (inRow) {
            buffer.append('\t');
        }
        inRow = true;
    }

    private void send() throws SQLException {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }
}
