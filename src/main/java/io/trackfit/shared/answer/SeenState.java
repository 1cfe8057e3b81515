package io.trackfit.shared.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.trackfit.shared.problem.ProblemType;
import io.trackfit.shared.problem.Refused;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Whether who changes something has seen it as it is: {@code If-Match} with the entity tags of {@link FromSnapshot}. */
@Singleton
public class SeenState {

    private final ObjectMapper json;

    SeenState(ObjectMapper json) {
        this.json = json;
    }

    /** The entity tag under which a view is answered. */
    public String tag(Object view) {
        return EntityTags.of(bytes(view));
    }

    /** Refuses a change that says nothing of the state it is made for, or names another one than {@code present}. */
    public void require(@Nullable String ifMatch, Object present) {
        if (ifMatch == null) {
            throw new Refused(ProblemType.PRECONDITION_REQUIRED, ProblemType.PRECONDITION_REQUIRED.explanation());
        }
        var body = bytes(present);
        if (!EntityTags.matchStrongly(ifMatch, EntityTags.of(body))
                && !EntityTags.matchStrongly(ifMatch, EntityTags.ofGzip(body))) {
            throw new Refused(ProblemType.PRECONDITION_FAILED, ProblemType.PRECONDITION_FAILED.explanation());
        }
    }

    private byte[] bytes(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
