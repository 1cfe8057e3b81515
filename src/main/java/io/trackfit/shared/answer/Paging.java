package io.trackfit.shared.answer;

import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is in memory. The cursor names the last item of the page before and is bound to the filter it
 * was made for, so that it cannot be bent or carried to another list.
 *
 * @param limit items a page may have
 * @param cursor what the page before gave; null: the first page
 * @param filter everything else that chose the list, in one canonical string
 */
public record Paging(int limit, @Nullable String cursor, String filter) {

    public static final int DEFAULT_LIMIT = 100;
    public static final int MAX_LIMIT = 500;

    private static final int SEAL_LENGTH = 16;

    public static Paging of(@Nullable Integer limit, @Nullable String cursor, @Nullable Object... filter) {
        int size = limit == null ? DEFAULT_LIMIT : limit;
        if (size < 1 || size > MAX_LIMIT) {
            throw new InvalidInput(
                    Fault.in("limit", "out-of-range", "The limit is between 1 and %d.".formatted(MAX_LIMIT)));
        }
        return new Paging(size, cursor, Arrays.toString(filter));
    }

    /** The page of {@code all}, whose order must be the same from page to page. */
    public <T> Page<T> page(List<T> all, Function<T, String> id) {
        int from = cursor == null ? 0 : after(all, id);
        int to = Math.min(all.size(), from + limit);
        var next = to < all.size() ? write(id.apply(all.get(to - 1))) : null;
        return new Page<>(List.copyOf(all.subList(from, to)), next);
    }

    /** For a list that is not in memory: the id that the page comes after; null: it is the first. */
    public @Nullable String after() {
        return cursor == null ? null : read();
    }

    /** The page made of what was fetched for it: one item more than its limit where another page follows. */
    public <T> Page<T> fetched(List<T> items, Function<T, String> id) {
        return items.size() <= limit
                ? new Page<>(List.copyOf(items), null)
                : new Page<>(List.copyOf(items.subList(0, limit)), write(id.apply(items.get(limit - 1))));
    }

    private <T> int after(List<T> all, Function<T, String> id) {
        var last = read();
        for (int i = 0; i < all.size(); i++) {
            if (id.apply(all.get(i)).equals(last)) {
                return i + 1;
            }
        }
        throw bad();
    }

    private String write(String lastId) {
        var text = seal(lastId) + lastId;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private String read() {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.length() > SEAL_LENGTH) {
                var lastId = text.substring(SEAL_LENGTH);
                if (write(lastId).equals(cursor)) {
                    return lastId;
                }
            }
        } catch (IllegalArgumentException e) {
            throw bad();
        }
        throw bad();
    }

    private String seal(String lastId) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((filter + '\n' + lastId).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, SEAL_LENGTH / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InvalidInput bad() {
        return new InvalidInput(Fault.in(
                "cursor", "not-a-cursor", "This cursor was not given for this list. Begin again without one."));
    }
}
