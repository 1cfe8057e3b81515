package io.trackfit.access.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether two requests ask for the same: method, path and all that was read of them, however it was written. */
@Singleton
class RequestHash {

    private final ObjectMapper json;

    RequestHash(ObjectMapper json) {
        this.json = json.copy().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);
    }

    /** @param parameters of the method; of a stream only that there is one, since reading it would use it up */
    String of(String method, String path, @Nullable Object[] parameters) {
        var told = new ArrayList<@Nullable Object>(List.of(method, path));
        for (var parameter : parameters) {
            told.add(parameter instanceof InputStream ? "a stream" : parameter);
        }
        try {
            var text = json.writeValueAsString(told);
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The parameters of %s %s cannot be compared.".formatted(method, path), e);
        }
    }
}
