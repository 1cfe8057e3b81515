package io.trackfit.profile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Reads JSON Resumes as the service does, without the service. */
final class JsonResumes {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private JsonResumes() {}

    static ResumeBody resume(String json) {
        return new JsonResumeBinder(Bodies.READER).read(json.getBytes(StandardCharsets.UTF_8));
    }

    static ReadProfile read(String json) {
        return ProfileReader.read(resume(json), TODAY, Bodies.DICTIONARIES);
    }
}
