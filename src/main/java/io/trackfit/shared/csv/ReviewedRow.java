package io.trackfit.shared.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of a reviewed file. A cell that is not what a getter asks for is noted as a fault and read as something
 * harmless, so that one reading finds all faults.
 */
public final class ReviewedRow {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    private final ReviewedFiles files;
    private final String file;
    private final long line;
    private final List<String> columns;
    private final List<String> cells;

    ReviewedRow(ReviewedFiles files, String file, long line, List<String> columns, List<String> cells) {
        this.files = files;
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
        for (var cell : cells) {
            if (isUntidy(cell)) {
                fault("'%s' has spaces around it or control characters.".formatted(cell));
            }
        }
    }

    public void fault(String what) {
        files.fault(file + ':' + line, what);
    }

    /** A cell that must not be empty. */
    public String text(String column) {
        var cell = raw(column);
        if (cell.isEmpty()) {
            fault("%s: It is empty.".formatted(column));
        }
        return cell;
    }

    public @Nullable String optionalText(String column) {
        var cell = raw(column);
        return cell.isEmpty() ? null : cell;
    }

    public List<String> list(String column) {
        var cell = raw(column);
        if (cell.isEmpty()) {
            return List.of();
        }
        var parts = List.of(cell.split("\\|", -1));
        if (parts.stream().anyMatch(part -> part.isBlank() || !part.equals(part.strip()))) {
            fault("%s: '%s' has an empty part or spaces around one.".formatted(column, cell));
        }
        if (new HashSet<>(parts).size() < parts.size()) {
            fault("%s: '%s' says something twice.".formatted(column, cell));
        }
        return parts;
    }

    public int number(String column, int lowest, int highest) {
        var number = optionalNumber(column, lowest, highest);
        if (number == null) {
            text(column);
            return lowest;
        }
        return number;
    }

    public @Nullable Integer optionalNumber(String column, int lowest, int highest) {
        var number = parsed(column, Integer::valueOf, "a whole number");
        if (number != null && (number < lowest || number > highest)) {
            fault("%s: %d is not from %d to %d.".formatted(column, number, lowest, highest));
        }
        return number;
    }

    /** A decimal number, not negative, without zeros at its end: 150 and 150.00 are one figure. */
    public BigDecimal decimal(String column) {
        var number = optionalDecimal(column);
        if (number == null) {
            text(column);
            return BigDecimal.ZERO;
        }
        return number;
    }

    /** A decimal number, not negative; null where the cell is empty. */
    public @Nullable BigDecimal optionalDecimal(String column) {
        var number = parsed(column, BigDecimal::new, "a number");
        if (number != null && (number.signum() < 0 || number.scale() < 0)) {
            fault("%s: '%s' is negative or not written out.".formatted(column, raw(column)));
        }
        return number == null ? null : Decimals.plain(number);
    }

    public boolean yes(String column) {
        return oneOf(column, "yes", "no").equals("yes");
    }

    public String oneOf(String column, String... allowed) {
        var cell = text(column);
        if (!cell.isEmpty() && !List.of(allowed).contains(cell)) {
            fault("%s: '%s' is none of %s.".formatted(column, cell, String.join(", ", allowed)));
        }
        return cell;
    }

    public @Nullable String optionalOneOf(String column, String... allowed) {
        return raw(column).isEmpty() ? null : oneOf(column, allowed);
    }

    /** A constant by its name in lower case with hyphens. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        var names = Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        int at = names.indexOf(oneOf(column, names.toArray(String[]::new)));
        return type.getEnumConstants()[Math.max(at, 0)];
    }

    public <E extends Enum<E>> @Nullable E optionalConstant(String column, Class<E> type) {
        return raw(column).isEmpty() ? null : constant(column, type);
    }

    /** An ISO date that may be partial ({@code 2024}, {@code 2024-10}). */
    public @Nullable String optionalDate(String column) {
        var cell = raw(column);
        if (!cell.isEmpty() && !DATE.matcher(cell).matches()) {
            fault("%s: '%s' is not an ISO date, whole or partial.".formatted(column, cell));
        }
        return optionalText(column);
    }

    /** A whole ISO date. */
    public LocalDate date(String column) {
        var date = text(column);
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            fault("%s: '%s' is not an ISO date.".formatted(column, date));
            return LocalDate.EPOCH;
        }
    }

    /** The id of something in another file. */
    public String reference(String column, String target) {
        var id = text(column);
        if (!id.isEmpty()) {
            check(column, id, target);
        }
        return id;
    }

    public @Nullable String optionalReference(String column, String target) {
        return raw(column).isEmpty() ? null : reference(column, target);
    }

    public List<String> references(String column, String target) {
        var ids = list(column);
        ids.forEach(id -> check(column, id, target));
        return ids;
    }

    /** The sources of a row; whatever states a fact has at least one. */
    public List<String> sources() {
        text("sources");
        return references("sources", "sources.csv");
    }

    String raw(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("%s has no column '%s'.".formatted(file, column));
        }
        return cells.get(at);
    }

    private static boolean isUntidy(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isISOControl(cell.charAt(i)) && cell.charAt(i) != '\n') {
                return true;
            }
        }
        return cell.length() != cell.strip().length();
    }

    private void check(String column, String id, String target) {
        if (!files.isDefined(target, id)) {
            fault("%s: '%s' is not in %s.".formatted(column, id, target));
        }
    }

    private <T> @Nullable T parsed(String column, Function<String, T> parse, String kind) {
        var cell = raw(column);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return parse.apply(cell);
        } catch (NumberFormatException e) {
            fault("%s: '%s' is not %s.".formatted(column, cell, kind));
            return null;
        }
    }
}
