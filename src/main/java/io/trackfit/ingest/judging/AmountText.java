package io.trackfit.ingest.judging;

import io.trackfit.ingest.mapping.DecimalMark;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount as people write it: {@code 12,000}, {@code ١٢٬٠٠٠}, {@code 12k-15k}, {@code AED 20,000 per month}.
 *
 * @param high null: one amount, not a range
 * @param currency the letters beside it, in capitals; null: none
 * @param period the words behind it; null: none
 */
record AmountText(
        BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String currency,
        @Nullable String period) {

    private static final int LONGEST = 64;

    private static final Pattern WHOLE = Pattern.compile(
            "(?<before>\\p{L}{3}|[$€£])?\\s*(?<low>-?[0-9][0-9.,' ]*[kK]?)(?:\\s*(?:-|~|\\bto\\b|إلى|الى)\\s*"
                    + "(?:\\p{L}{3}|[$€£])?\\s*(?<high>[0-9][0-9.,' ]*[kK]?))?\\s*(?<after>\\p{Lu}{3}|[$€£])?"
                    + "\\s*(?:/|per\\b|a\\b)?\\s*(?<period>[\\p{L} ]+)?");
    private static final Pattern WITH_POINT =
            Pattern.compile("-?(?:[0-9]+|[0-9]{1,3}(?:[, '][0-9]{2,3})*[, '][0-9]{3})(?:\\.[0-9]+)?");
    private static final Pattern WITH_COMMA =
            Pattern.compile("-?(?:[0-9]+|[0-9]{1,3}(?:[. '][0-9]{2,3})*[. '][0-9]{3})(?:,[0-9]+)?");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /** Null where it cannot be read. */
    static @Nullable AmountText of(String text, DecimalMark mark) {
        if (isDigits(text)) {
            return new AmountText(new BigDecimal(text), null, null, null);
        }
        if (text.length() > LONGEST) {
            return null;
        }
        var match = WHOLE.matcher(Digits.plain(text).strip());
        if (!match.matches()) {
            return null;
        }
        var lowText = match.group("low").strip();
        var highText = match.group("high");
        boolean thousands = highText != null && isThousands(highText.strip()) && !isThousands(lowText);
        var low = number(thousands ? lowText + "k" : lowText, mark);
        var high = highText == null ? null : number(highText.strip(), mark);
        var before = match.group("before");
        var period = match.group("period");
        return low == null || highText != null && high == null
                ? null
                : new AmountText(
                        low,
                        high,
                        currency(before == null ? match.group("after") : before),
                        period == null || period.isBlank() ? null : period.strip());
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() < 16;
    }

    private static boolean isThousands(String number) {
        return number.endsWith("k") || number.endsWith("K");
    }

    private static @Nullable BigDecimal number(String text, DecimalMark mark) {
        var number = isThousands(text) ? text.substring(0, text.length() - 1).strip() : text;
        var pattern =
                switch (mark) {
                    case POINT -> WITH_POINT;
                    case COMMA -> WITH_COMMA;
                };
        if (!pattern.matcher(number).matches()) {
            return null;
        }
        var plain =
                switch (mark) {
                    case POINT -> number.replaceAll("[, ']", "");
                    case COMMA -> number.replaceAll("[. ']", "").replace(',', '.');
                };
        var value = new BigDecimal(plain);
        return isThousands(text) ? value.multiply(THOUSAND) : value;
    }

    private static @Nullable String currency(@Nullable String sign) {
        if (sign == null) {
            return null;
        }
        return switch (sign) {
            case "€" -> "EUR";
            case "£" -> "GBP";
            case "$" -> null; // of many countries: the column tells
            default -> sign.toUpperCase(Locale.ROOT);
        };
    }
}
