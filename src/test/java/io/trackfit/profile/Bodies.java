package io.trackfit.profile;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.trackfit.shared.body.BodyReader;
import io.trackfit.shared.http.StrictJson;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import io.trackfit.testsupport.Reviewed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Reads bodies as the service does, without the service. */
final class Bodies {

    static final Dictionaries DICTIONARIES = Dictionaries.of(Reviewed.CATALOG);

    static final BodyReader READER = reader();

    private Bodies() {}

    private static BodyReader reader() {
        var json = new ObjectMapper().findAndRegisterModules();
        new StrictJson().customize(json);
        json.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true);
        return new BodyReader(json, List.of(new ProfileCheck(() -> Reviewed.CATALOG)));
    }

    static ProfileRequest request(String json) {
        return READER.read(json.getBytes(StandardCharsets.UTF_8), ProfileRequest.class);
    }

    static ReadProfile read(String json) {
        return ProfileReader.read(request(json), DICTIONARIES);
    }

    /** Each fault as {@code pointer code}. */
    static List<String> faults(String json) {
        return faults(json.getBytes(StandardCharsets.UTF_8)).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .collect(Collectors.toList());
    }

    static List<Fault> faults(byte[] body) {
        try {
            READER.read(body, ProfileRequest.class);
            return List.of();
        } catch (InvalidInput e) {
            return e.faults();
        }
    }
}
