package io.trackfit.profile;

import java.util.List;

/**
 * The body of a request that is a JSON Resume.
 *
 * @param leftOut what it held beyond what we read
 */
public record ResumeBody(JsonResume resume, List<Ignored> leftOut) {}
