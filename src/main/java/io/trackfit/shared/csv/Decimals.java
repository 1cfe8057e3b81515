package io.trackfit.shared.csv;

import java.math.BigDecimal;

/** One form for equal figures, whatever file or column they come from. */
public final class Decimals {

    private Decimals() {}

    /** Without zeros at its end and without an exponent: 150.00 and 1.5E+2 are 150. */
    public static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
