package io.trackfit.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.trackfit.shared.body.BodyReader;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.inject.Singleton;

/** Binds any JSON Resume: what it does not know or cannot use is left out, and remembered as such. */
@Singleton
public class JsonResumeBinder {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BodyReader bodies;

    public JsonResumeBinder(BodyReader bodies) {
        this.bodies = bodies;
    }

    public ResumeBody read(byte[] body) {
        var tree = bodies.tree(body);
        if (!tree.isObject()) {
            throw new InvalidInput(Fault.at("", "wrong-type", "Here belongs an object."));
        }
        var shape = new ResumeShape();
        try {
            var resume = JSON.treeToValue(shape.shape(tree, JsonResume.class, ""), JsonResume.class);
            return new ResumeBody(resume, shape.leftOut());
        } catch (JsonProcessingException e) {
            throw new InvalidInput(
                    Fault.at("", "not-as-described", "The body is no JSON Resume as its schema describes it."));
        }
    }
}
