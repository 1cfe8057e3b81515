package io.trackfit.shared.body;

/** JSON pointers (RFC 6901). */
public final class Pointers {

    /** A longer name is a joke; the pointer shows how it begins. */
    private static final int LONGEST_NAME = 100;

    private Pointers() {}

    public static String member(String pointer, String name) {
        String shown = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + '…';
        return pointer + '/' + shown.replace("~", "~0").replace("/", "~1");
    }

    public static String item(String pointer, int index) {
        return pointer + '/' + index;
    }
}
