package io.trackfit.shared.problem;

import org.jspecify.annotations.Nullable;

/** Path and query as they were sent, and what RFC 3986 says of them. */
final class Address {

    /** Characters of path and query: room for some hundred ids. */
    static final int LONGEST = 8_000;

    /** Visible ASCII that has to be encoded. */
    private static final String NEVER = "\"#<>\\^`{|}";

    private static final String NOT_IN_PATHS = "[]";

    private Address() {}

    /** What is wrong with an address, for the person who wrote it. */
    static @Nullable String fault(String address) {
        boolean query = false;
        for (int at = 0; at < address.length(); at++) {
            char c = address.charAt(at);
            if (c == '?') {
                query = true;
            } else if (c == '%') {
                if (!isHex(address, at + 1) || !isHex(address, at + 2)) {
                    return "A % in an address is followed by two hexadecimal digits. A percent sign itself is %25.";
                }
                if (!query && address.startsWith("00", at + 1)) {
                    return "The path names the character NUL (%00), which no name here contains.";
                }
            } else if (c <= ' ' || c > '~') {
                return "An address is in ASCII: write other letters as the percent-encoded bytes of their UTF-8, as in"
                        + " /v1/search?q=%D8%A8%D8%A7%D9%8A%D8%AB%D9%88%D9%86.";
            } else if (NEVER.indexOf(c) >= 0 || (!query && NOT_IN_PATHS.indexOf(c) >= 0)) {
                return "A '%c' in an address is written %%%02X.".formatted(c, (int) c);
            }
        }
        return null;
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && Character.digit(text.charAt(at), 16) >= 0;
    }
}
